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
import se.delmos.statsbidrag.calls.usecase.ExtendCall;
import se.delmos.statsbidrag.calls.usecase.ForeseeExtension;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The administrator's pages to make the window of a published call longer; the second says what that reaches and asks. */
@Controller
@RequestMapping("/administration/utlysningar/{id}/forlang")
class CallExtensionController {

    private final PreviewCall previewCall;
    private final ForeseeExtension foreseeExtension;
    private final ExtendCall extendCall;

    CallExtensionController(PreviewCall previewCall, ForeseeExtension foreseeExtension, ExtendCall extendCall) {
        this.previewCall = previewCall;
        this.foreseeExtension = foreseeExtension;
        this.extendCall = extendCall;
    }

    @ModelAttribute("page")
    PreviewPage page(@PathVariable CallId id, Locale locale) {
        return PreviewPage.of(previewCall.preview(id), locale);
    }

    @GetMapping
    String form(@ModelAttribute("page") PreviewPage page, Model model) {
        model.addAttribute("form", ExtendForm.of(page));
        return "calls/extend";
    }

    @PostMapping(params = "steg=skriv")
    String writeOn(@ModelAttribute("form") ExtendForm form) {
        return "calls/extend";
    }

    @PostMapping
    ModelAndView extend(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") ExtendForm form,
            BindingResult problems,
            Locale locale,
            RedirectAttributes redirect) {
        if (!problems.hasErrors()) {
            try {
                var foreseen = foreseeExtension.foresee(id, form.givenDay());
                if (foreseen.isPresent() && !form.hasBeenTold()) {
                    return new ModelAndView("calls/extend-plan", "plan", ExtensionPlanPage.of(foreseen.get(), locale));
                }
                extendCall.extend(id, form.version(), form.givenDay(), form.givenReason());
                redirect.addFlashAttribute("notice", "calls.extended.notice");
                return new ModelAndView("redirect:/administration/utlysningar/" + id);
            } catch (RuleViolation refusal) {
                CallRefusals.tell(problems, refusal);
            }
        }
        return new ModelAndView("calls/extend", HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
