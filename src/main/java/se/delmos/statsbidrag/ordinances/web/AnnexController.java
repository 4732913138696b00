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
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.usecase.EnterAnnex;
import se.delmos.statsbidrag.ordinances.usecase.ShowAnnex;

/** The municipalities that a wording's annex lists, and the form to enter them. */
@Controller
@RequestMapping("/administration/regelverk/bilaga/{version}")
class AnnexController {

    private final ShowAnnex showAnnex;
    private final EnterAnnex enterAnnex;
    private final Statuses statuses;

    AnnexController(ShowAnnex showAnnex, EnterAnnex enterAnnex, Statuses statuses) {
        this.showAnnex = showAnnex;
        this.enterAnnex = enterAnnex;
        this.statuses = statuses;
    }

    @GetMapping
    ModelAndView show(@PathVariable OrdinanceVersionId version, Locale locale) {
        var page = showAnnex.show(version);
        return view(page, HttpStatus.OK, locale).addObject("form", AnnexForm.on(page.today()));
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable OrdinanceVersionId version,
            @Valid @ModelAttribute("form") AnnexForm form,
            BindingResult problems,
            RedirectAttributes redirect,
            Locale locale) {
        if (!problems.hasErrors()) {
            try {
                enterAnnex.enter(version, form.command());
                redirect.addFlashAttribute("notice", "ordinances.annex.notice");
                return new ModelAndView("redirect:/administration/regelverk/bilaga/" + version);
            } catch (RuleViolation refusal) {
                problems.reject(refusal.key(), refusal.arguments(), refusal.key());
            }
        }
        return view(showAnnex.show(version), HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    private ModelAndView view(ShowAnnex.Page page, HttpStatus status, Locale locale) {
        var view = new ModelAndView("ordinances/annex");
        view.setStatus(status);
        return view.addObject("page", page).addObject("statuses", statuses.in(locale));
    }
}
