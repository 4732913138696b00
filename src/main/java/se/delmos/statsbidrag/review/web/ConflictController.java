package se.delmos.statsbidrag.review.web;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.review.usecase.DeclareConflict;
import se.delmos.statsbidrag.review.usecase.ShowConflictDeclaration;

@Controller
@RequestMapping("/handlaggning/arenden/{id}/jav")
class ConflictController {

    private final ShowConflictDeclaration showDeclaration;
    private final DeclareConflict declareConflict;
    private final Options options;

    ConflictController(ShowConflictDeclaration showDeclaration, DeclareConflict declareConflict, Options options) {
        this.showDeclaration = showDeclaration;
        this.declareConflict = declareConflict;
        this.options = options;
    }

    @GetMapping
    ModelAndView show(@PathVariable ApplicationId id) {
        return page(id, HttpStatus.OK).addObject("form", ConflictForm.empty());
    }

    @PostMapping
    ModelAndView declare(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("form") ConflictForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var next = declareConflict.declare(id, form.conflict(), form.described());
            redirect.addFlashAttribute("notice", "review.conflict." + form.answer() + ".notice");
            return new ModelAndView("redirect:" + next.path(id));
        } catch (RuleViolation violation) {
            errors.rejectValue("circumstance", violation.key(), violation.arguments(), violation.key());
            return page(id, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(ApplicationId id, HttpStatus status) {
        var answers = options.of("review.conflict", ConflictForm.NONE, ConflictForm.EXISTS);
        return new ModelAndView(
                "review/conflict", Map.of("page", showDeclaration.show(id), "answers", answers), status);
    }
}
