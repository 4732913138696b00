package se.delmos.statsbidrag.calls.web;

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
import se.delmos.statsbidrag.calls.ReportingDutyId;
import se.delmos.statsbidrag.calls.usecase.ChangeDuty;
import se.delmos.statsbidrag.calls.usecase.FulfilDuty;
import se.delmos.statsbidrag.calls.usecase.ShowDuty;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The page of one thing that the agency has to report: to read it, change it and note that it is done. */
@Controller
@RequestMapping("/ledning/redovisningar/{id}")
class DutyPageController {

    private static final String HOME = "redirect:/ledning/redovisningar/";

    private final ShowDuty showDuty;
    private final ChangeDuty changeDuty;
    private final FulfilDuty fulfilDuty;
    private final DutyOptions options;

    DutyPageController(ShowDuty showDuty, ChangeDuty changeDuty, FulfilDuty fulfilDuty, DutyOptions options) {
        this.showDuty = showDuty;
        this.changeDuty = changeDuty;
        this.fulfilDuty = fulfilDuty;
        this.options = options;
    }

    @GetMapping
    ModelAndView show(@PathVariable ReportingDutyId id, Locale locale) {
        return page(id, HttpStatus.OK, locale)
                .addObject("form", DutyForm.of(showDuty.show(id)))
                .addObject("done", DutyDoneForm.empty());
    }

    @PostMapping
    ModelAndView change(
            @PathVariable ReportingDutyId id,
            @Valid @ModelAttribute("form") DutyForm form,
            BindingResult problems,
            Locale locale,
            RedirectAttributes redirect) {
        options.in(locale).refuseUnknown(form, problems);
        if (!problems.hasErrors()) {
            try {
                changeDuty.change(id, form.version(), form.terms());
                redirect.addFlashAttribute("notice", "duties.changed");
                return new ModelAndView(HOME + id);
            } catch (RuleViolation refusal) {
                problems.reject(refusal.key());
            }
        }
        return page(id, HttpStatus.UNPROCESSABLE_CONTENT, locale).addObject("done", DutyDoneForm.empty());
    }

    @PostMapping("/klar")
    ModelAndView fulfil(
            @PathVariable ReportingDutyId id,
            @Valid @ModelAttribute("done") DutyDoneForm form,
            BindingResult problems,
            Locale locale,
            RedirectAttributes redirect) {
        if (!problems.hasErrors()) {
            try {
                fulfilDuty.fulfil(id, form.done());
                redirect.addFlashAttribute("notice", "duties.done.notice");
                return new ModelAndView(HOME + id);
            } catch (RuleViolation refusal) {
                problems.rejectValue("doneOn", refusal.key());
            }
        }
        return page(id, HttpStatus.UNPROCESSABLE_CONTENT, locale).addObject("form", DutyForm.of(showDuty.show(id)));
    }

    private ModelAndView page(ReportingDutyId id, HttpStatus status, Locale locale) {
        var page = new ModelAndView("calls/duty");
        page.setStatus(status);
        return page.addObject("row", options.row(showDuty.show(id), locale)).addObject("options", options.in(locale));
    }
}
