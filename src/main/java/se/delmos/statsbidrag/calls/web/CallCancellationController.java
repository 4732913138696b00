package se.delmos.statsbidrag.calls.web;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallReach.Reach;
import se.delmos.statsbidrag.calls.usecase.CancelCall;
import se.delmos.statsbidrag.calls.usecase.ForeseeCancellation;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The administrator's page to take a published call back. */
@Controller
@RequestMapping("/administration/utlysningar/{id}/aterta")
class CallCancellationController {

    private final PreviewCall previewCall;
    private final ForeseeCancellation foreseeCancellation;
    private final CancelCall cancelCall;

    CallCancellationController(
            PreviewCall previewCall, ForeseeCancellation foreseeCancellation, CancelCall cancelCall) {
        this.previewCall = previewCall;
        this.foreseeCancellation = foreseeCancellation;
        this.cancelCall = cancelCall;
    }

    @ModelAttribute("page")
    PreviewPage page(@PathVariable CallId id, Locale locale) {
        return PreviewPage.of(previewCall.preview(id), locale);
    }

    @ModelAttribute("reach")
    Reach reach(@PathVariable CallId id) {
        return foreseeCancellation.foresee(id);
    }

    @GetMapping
    String form(@ModelAttribute("page") PreviewPage page, Model model) {
        model.addAttribute("form", CancelForm.of(page));
        return "calls/cancel";
    }

    @PostMapping
    ModelAndView cancel(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") CancelForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        if (!problems.hasErrors()) {
            try {
                cancelCall.cancel(id, form.version(), form.givenReason());
                redirect.addFlashAttribute("notice", "calls.cancelled.notice");
                return new ModelAndView("redirect:/administration/utlysningar/" + id);
            } catch (RuleViolation refusal) {
                CallRefusals.tell(problems, refusal);
            }
        }
        return new ModelAndView("calls/cancel", HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
