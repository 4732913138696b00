package se.delmos.statsbidrag.ordinances.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ordinances.RuleTextId;
import se.delmos.statsbidrag.ordinances.usecase.CorrectRule;
import se.delmos.statsbidrag.ordinances.usecase.ListAnnexes;
import se.delmos.statsbidrag.ordinances.usecase.ListParameters;
import se.delmos.statsbidrag.ordinances.usecase.ListRuleTexts;
import se.delmos.statsbidrag.ordinances.usecase.ShowRuleText;

/** The administrator's pages of rules: all texts, and one with its corrections and the form for another. */
@Controller
@RequestMapping("/administration/regelverk")
class RuleAdministrationController {

    private final ListRuleTexts listRuleTexts;
    private final ShowRuleText showRuleText;
    private final CorrectRule correctRule;
    private final ListParameters listParameters;
    private final ListAnnexes listAnnexes;
    private final ParameterWords parameterWords;
    private final Statuses statuses;

    RuleAdministrationController(
            ListRuleTexts listRuleTexts,
            ShowRuleText showRuleText,
            CorrectRule correctRule,
            ListParameters listParameters,
            ListAnnexes listAnnexes,
            ParameterWords parameterWords,
            Statuses statuses) {
        this.listRuleTexts = listRuleTexts;
        this.showRuleText = showRuleText;
        this.correctRule = correctRule;
        this.listParameters = listParameters;
        this.listAnnexes = listAnnexes;
        this.parameterWords = parameterWords;
        this.statuses = statuses;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String sok, Model model) {
        model.addAttribute(
                "page",
                CorrectablePage.of(listRuleTexts.list(), listParameters.list(), RuleSearch.of(sok), parameterWords));
        model.addAttribute("annexes", listAnnexes.list());
        return "ordinances/rules";
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable RuleTextId id, Locale locale) {
        var page = showRuleText.show(id);
        return view(page, HttpStatus.OK, locale).addObject("form", CorrectionForm.of(page));
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            @PathVariable RuleTextId id,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult problems,
            RedirectAttributes redirect,
            Locale locale) {
        if (!problems.hasErrors()) {
            try {
                correctRule.correct(id, form.command());
                redirect.addFlashAttribute("notice", "ordinances.correction.notice");
                return new ModelAndView("redirect:/administration/regelverk/" + id);
            } catch (RuleViolation refusal) {
                problems.reject(refusal.key(), refusal.arguments(), refusal.key());
            }
        }
        return view(showRuleText.show(id), HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    private ModelAndView view(ShowRuleText.Page page, HttpStatus status, Locale locale) {
        var view = new ModelAndView("ordinances/rule");
        view.setStatus(status);
        return view.addObject("page", page).addObject("statuses", statuses.in(locale));
    }
}
