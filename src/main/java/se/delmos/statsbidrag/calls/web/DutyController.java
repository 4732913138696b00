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
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.usecase.ListDuties;
import se.delmos.statsbidrag.calls.usecase.ListDutiesOfCall;
import se.delmos.statsbidrag.calls.usecase.RecordDuty;

/** What the agency itself has to report: of all calls, and of one. */
@Controller
@RequestMapping("/ledning/redovisningar")
class DutyController {

    private final ListDuties listDuties;
    private final ListDutiesOfCall listDutiesOfCall;
    private final RecordDuty recordDuty;
    private final DutyOptions options;

    DutyController(
            ListDuties listDuties, ListDutiesOfCall listDutiesOfCall, RecordDuty recordDuty, DutyOptions options) {
        this.listDuties = listDuties;
        this.listDutiesOfCall = listDutiesOfCall;
        this.recordDuty = recordDuty;
        this.options = options;
    }

    @GetMapping
    ModelAndView list(Locale locale) {
        var all = listDuties.list();
        return new ModelAndView("calls/duties")
                .addObject("rows", options.rows(all.duties(), locale))
                .addObject("calls", all.calls());
    }

    @GetMapping("/utlysning/{call}")
    ModelAndView ofCall(@PathVariable CallId call, Locale locale) {
        return page(call, HttpStatus.OK, locale).addObject("form", DutyForm.empty());
    }

    @PostMapping("/utlysning/{call}")
    ModelAndView record(
            @PathVariable CallId call,
            @Valid @ModelAttribute("form") DutyForm form,
            BindingResult problems,
            Locale locale,
            RedirectAttributes redirect) {
        options.in(locale).refuseUnknown(form, problems);
        if (problems.hasErrors()) {
            return page(call, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        recordDuty.record(call, form.duty(), form.terms());
        redirect.addFlashAttribute("notice", "duties.recorded");
        return new ModelAndView("redirect:/ledning/redovisningar/utlysning/" + call);
    }

    private ModelAndView page(CallId call, HttpStatus status, Locale locale) {
        var duties = listDutiesOfCall.list(call);
        var page = new ModelAndView("calls/duties-of-call");
        page.setStatus(status);
        return page.addObject("call", call)
                .addObject("callTitle", duties.title())
                .addObject("rows", options.rows(duties.duties(), locale))
                .addObject("options", options.in(locale));
    }
}
