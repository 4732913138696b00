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
import se.delmos.statsbidrag.review.usecase.CompleteFormalCheck;
import se.delmos.statsbidrag.review.usecase.ShowFormalCheck;

@Controller
@RequestMapping("/handlaggning/arenden/{id}/formell-provning")
class FormalCheckController {

    private final ShowFormalCheck showFormalCheck;
    private final CompleteFormalCheck completeFormalCheck;
    private final Options options;

    FormalCheckController(ShowFormalCheck showFormalCheck, CompleteFormalCheck completeFormalCheck, Options options) {
        this.showFormalCheck = showFormalCheck;
        this.completeFormalCheck = completeFormalCheck;
        this.options = options;
    }

    @GetMapping
    ModelAndView show(@PathVariable ApplicationId id) {
        var page = showFormalCheck.show(id);
        return page.mustDeclare()
                ? new ModelAndView("redirect:/handlaggning/arenden/" + id + "/jav")
                : view(page, HttpStatus.OK).addObject("form", FormalCheckForm.empty(page.version()));
    }

    @PostMapping
    ModelAndView complete(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("form") FormalCheckForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var before = showFormalCheck.show(id);
        if (before.isDone()) {
            return new ModelAndView("redirect:/handlaggning/arenden/" + id + "/formell-provning");
        }
        if (!errors.hasErrors()) {
            try {
                completeFormalCheck.complete(form.command(id));
                return done(id, form, redirect);
            } catch (RuleViolation violation) {
                errors.reject(violation.key(), violation.arguments(), violation.key());
            }
        }
        return view(before, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView done(ApplicationId id, FormalCheckForm form, RedirectAttributes redirect) {
        var passed = FormalCheckForm.PASS.equals(form.outcome());
        redirect.addFlashAttribute("notice", passed ? "review.formal.passed.notice" : "review.formal.failed.notice");
        return new ModelAndView("redirect:/handlaggning/arenden/" + id + (passed ? "/bedomning" : "/formell-provning"));
    }

    private ModelAndView view(ShowFormalCheck.Page page, HttpStatus status) {
        var outcomes = options.of("review.formal.outcome", FormalCheckForm.PASS, FormalCheckForm.FAIL);
        return new ModelAndView("review/formal-check", Map.of("page", page, "outcomes", outcomes), status);
    }
}
