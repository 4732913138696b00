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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;
import se.delmos.statsbidrag.calls.usecase.DraftCall;
import se.delmos.statsbidrag.calls.usecase.ListCalls;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.calls.usecase.PublishCall;
import se.delmos.statsbidrag.calls.usecase.ShowComposedCall;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The administrator's pages: all calls, a new draft, the preview and the publishing. */
@Controller
@RequestMapping("/administration/utlysningar")
class CallAdministrationController {

    private static final String HOME = "/administration/utlysningar/";

    private final ListCalls listCalls;
    private final DraftCall draftCall;
    private final ShowComposedCall showComposedCall;
    private final PreviewCall previewCall;
    private final PublishCall publishCall;
    private final CallFormOptions options;

    CallAdministrationController(
            ListCalls listCalls,
            DraftCall draftCall,
            ShowComposedCall showComposedCall,
            PreviewCall previewCall,
            PublishCall publishCall,
            CallFormOptions options) {
        this.listCalls = listCalls;
        this.draftCall = draftCall;
        this.showComposedCall = showComposedCall;
        this.previewCall = previewCall;
        this.publishCall = publishCall;
        this.options = options;
    }

    @GetMapping
    String list(Model model, Locale locale) {
        model.addAttribute("rows", listCalls.list());
        return "calls/administration";
    }

    @GetMapping("/ny")
    ModelAndView form(Locale locale) {
        return form(HttpStatus.OK, locale).addObject("form", NewCallForm.empty());
    }

    @PostMapping
    ModelAndView draft(@Valid @ModelAttribute("form") NewCallForm form, BindingResult problems, Locale locale) {
        if (!problems.hasErrors()) {
            try {
                draftCall.draft(form.id(), form.givenTitle(), form.givenOrdinance());
                return new ModelAndView("redirect:" + HOME + form.id());
            } catch (RuleViolation refusal) {
                CallRefusals.tell(problems, refusal);
            }
        }
        return form(HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    /** A draft is composed here; a published call is shown. */
    @GetMapping("/{id}")
    ModelAndView show(@PathVariable CallId id, Locale locale) {
        var call = showComposedCall.show(id);
        return call.status() == CallStatus.DRAFT ? composed(call, false) : preview(id, locale);
    }

    /** Shows what lacks in the place of the preview, until nothing does. */
    @GetMapping("/{id}/forhandsgranska")
    ModelAndView preview(@PathVariable CallId id, Locale locale) {
        var call = showComposedCall.show(id);
        return call.gaps().isEmpty() || call.status() != CallStatus.DRAFT
                ? new ModelAndView("calls/preview", "preview", PreviewPage.of(previewCall.preview(id), locale))
                : composed(call, true);
    }

    @PostMapping("/{id}/publicera")
    ModelAndView publish(@PathVariable CallId id, @RequestParam long version, RedirectAttributes redirect) {
        try {
            publishCall.publish(id, version);
        } catch (RuleViolation refusal) {
            return refused(id, refusal);
        }
        redirect.addFlashAttribute("notice", "calls.published.notice");
        return new ModelAndView("redirect:" + HOME + id);
    }

    /** Says in the place of what lacks why the call was not published; nothing lacks where its days are over. */
    private ModelAndView refused(CallId id, RuleViolation refusal) {
        var page = composed(showComposedCall.show(id), true);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("refusal", refusal);
    }

    private static ModelAndView composed(ComposedCall call, boolean refused) {
        return new ModelAndView("calls/compose", "page", ComposePage.of(call)).addObject("refused", refused);
    }

    private ModelAndView form(HttpStatus status, Locale locale) {
        var page = new ModelAndView("calls/form");
        page.setStatus(status);
        return page.addObject("ordinances", options.ordinances(locale));
    }
}
