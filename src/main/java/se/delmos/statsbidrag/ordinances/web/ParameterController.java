package se.delmos.statsbidrag.ordinances.web;

import jakarta.validation.Valid;
import java.util.Locale;
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
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ordinances.ParameterId;
import se.delmos.statsbidrag.ordinances.usecase.CorrectParameter;
import se.delmos.statsbidrag.ordinances.usecase.ShowParameter;

/** What a wording measures by, with its corrections and the form for another. */
@Controller
@RequestMapping("/administration/regelverk/matt/{id}")
class ParameterController {

    private final ShowParameter showParameter;
    private final CorrectParameter correctParameter;
    private final Statuses statuses;

    ParameterController(ShowParameter showParameter, CorrectParameter correctParameter, Statuses statuses) {
        this.showParameter = showParameter;
        this.correctParameter = correctParameter;
        this.statuses = statuses;
    }

    @GetMapping
    ModelAndView show(@PathVariable ParameterId id, Locale locale) {
        var page = showParameter.show(id);
        return view(page, HttpStatus.OK, locale).addObject("form", ParameterForm.of(page));
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable ParameterId id,
            @Valid @ModelAttribute("form") ParameterForm form,
            BindingResult problems,
            RedirectAttributes redirect,
            Locale locale) {
        if (!problems.hasErrors()) {
            try {
                correctParameter.correct(id, form.command());
                redirect.addFlashAttribute("notice", "ordinances.parameter.notice");
                return new ModelAndView("redirect:/administration/regelverk/matt/" + id);
            } catch (RuleViolation refusal) {
                problems.reject(refusal.key(), refusal.arguments(), refusal.key());
            }
        }
        return view(showParameter.show(id), HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    private ModelAndView view(ShowParameter.Page page, HttpStatus status, Locale locale) {
        var view = new ModelAndView("ordinances/parameter");
        view.setStatus(status);
        return view.addObject("page", page).addObject("statuses", statuses.in(locale));
    }
}
