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
import se.delmos.statsbidrag.review.usecase.AskForCompletion;
import se.delmos.statsbidrag.review.usecase.ShowCompletion;

/** The officer's page to ask for completion of named sections. */
@Controller
@RequestMapping("/handlaggning/arenden/{id}/komplettering")
class CompletionController {

    private final ShowCompletion showCompletion;
    private final AskForCompletion askForCompletion;

    CompletionController(ShowCompletion showCompletion, AskForCompletion askForCompletion) {
        this.showCompletion = showCompletion;
        this.askForCompletion = askForCompletion;
    }

    @GetMapping
    ModelAndView show(@PathVariable ApplicationId id) {
        var page = showCompletion.show(id);
        return page.mustDeclare()
                ? new ModelAndView("redirect:/handlaggning/arenden/" + id + "/jav")
                : view(page, HttpStatus.OK).addObject("form", CompletionForm.of(page.asked()));
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("form") CompletionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                askForCompletion.ask(id, form.request());
                redirect.addFlashAttribute("notice", "completion.asked.notice");
                return new ModelAndView("redirect:/handlaggning/arenden/" + id);
            } catch (RuleViolation refused) {
                errors.rejectValue("due", refused.key(), refused.arguments(), refused.key());
            }
        }
        return view(showCompletion.show(id), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView view(ShowCompletion.Page page, HttpStatus status) {
        var sections = page.sections().stream()
                .map(section -> new Option(section.id(), section.title()))
                .toList();
        return new ModelAndView(
                "review/completion", Map.of("page", page, "sections", sections, "limit", CompletionForm.LIMIT), status);
    }
}
