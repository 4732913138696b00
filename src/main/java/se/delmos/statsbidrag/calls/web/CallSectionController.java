package se.delmos.statsbidrag.calls.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.CallSection;

/** The sections of a draft call, each a page of its own that is saved in any order. */
@Controller
@RequestMapping("/administration/utlysningar/{id}")
class CallSectionController {

    private final SectionPages pages;

    CallSectionController(SectionPages pages) {
        this.pages = pages;
    }

    @GetMapping("/avsnitt/{section}")
    ModelAndView show(@PathVariable CallId id, @PathVariable String section, Locale locale) {
        return pages.show(id, section, locale);
    }

    @PostMapping("/avsnitt/texter")
    ModelAndView introduce(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") IntroductionForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        return pages.save(id, form, CallSection.INTRODUCTION, problems, redirect);
    }

    @PostMapping("/avsnitt/steg")
    ModelAndView stage(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") StagesForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        return pages.save(id, form, CallSection.STAGES, problems, redirect);
    }

    @PostMapping("/avsnitt/tid")
    ModelAndView schedule(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") TimesForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        return pages.save(id, form, CallSection.TIMES, problems, redirect);
    }

    @PostMapping("/avsnitt/pengar")
    ModelAndView fund(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") FundingForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        return pages.save(id, form, CallSection.FUNDING, problems, redirect);
    }

    @PostMapping("/avsnitt/lagstod")
    ModelAndView restOn(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") LawForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        return pages.save(id, form, CallSection.LAW, problems, redirect);
    }

    @PostMapping("/avsnitt/inriktning")
    ModelAndView aim(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") AimForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        return pages.save(id, form, CallSection.AIM, problems, redirect);
    }

    @PostMapping(path = "/avsnitt/bedomning", params = "fler")
    ModelAndView addCriterion(
            @PathVariable CallId id, @ModelAttribute("form") AssessmentForm form, BindingResult unread, Locale locale) {
        form.addRow();
        return pages.again(id, form, CallSection.ASSESSMENT, locale);
    }

    @PostMapping("/avsnitt/bedomning")
    ModelAndView assess(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") AssessmentForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        return pages.save(id, form, CallSection.ASSESSMENT, problems, redirect);
    }

    @PostMapping("/avsnitt/villkor")
    ModelAndView require(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") ConditionsForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        return pages.save(id, form.beside(pages.bank()), CallSection.CONDITIONS, problems, redirect);
    }

    @PostMapping(path = "/avsnitt/utbetalning", params = "fler=utbetalning")
    ModelAndView addInstalment(
            @PathVariable CallId id, @ModelAttribute("form") PayoutForm form, BindingResult unread, Locale locale) {
        form.addInstalment();
        return pages.again(id, form, CallSection.PAYOUT, locale);
    }

    @PostMapping(path = "/avsnitt/utbetalning", params = "fler=rapport")
    ModelAndView addReport(
            @PathVariable CallId id, @ModelAttribute("form") PayoutForm form, BindingResult unread, Locale locale) {
        form.addReport();
        return pages.again(id, form, CallSection.PAYOUT, locale);
    }

    @PostMapping("/avsnitt/utbetalning")
    ModelAndView pay(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") PayoutForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        return pages.save(id, form, CallSection.PAYOUT, problems, redirect);
    }

    @PostMapping("/avsnitt/kostnader")
    ModelAndView payFor(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") CostsForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        return pages.save(id, form, CallSection.COSTS, problems, redirect);
    }

    @PostMapping("/avsnitt/formular")
    ModelAndView ask(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") AskedForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        return pages.save(id, form, CallSection.FORM, problems, redirect);
    }
}
