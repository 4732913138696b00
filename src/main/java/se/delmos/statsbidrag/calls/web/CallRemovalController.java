package se.delmos.statsbidrag.calls.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.usecase.RemoveCall;
import se.delmos.statsbidrag.calls.usecase.ShowComposedCall;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The administrator's page to remove a draft call. */
@Controller
@RequestMapping("/administration/utlysningar/{id}/ta-bort")
class CallRemovalController {

    private static final String LIST = "redirect:/administration/utlysningar";

    private final ShowComposedCall showComposedCall;
    private final RemoveCall removeCall;

    CallRemovalController(ShowComposedCall showComposedCall, RemoveCall removeCall) {
        this.showComposedCall = showComposedCall;
        this.removeCall = removeCall;
    }

    /** A published call has no such page. */
    @GetMapping
    ModelAndView ask(@PathVariable CallId id) {
        var call = showComposedCall.show(id);
        return call.status() == CallStatus.DRAFT
                ? new ModelAndView("calls/remove", "page", ComposePage.of(call))
                : new ModelAndView(LIST + "/" + id);
    }

    @PostMapping
    ModelAndView remove(@PathVariable CallId id, @RequestParam long version, RedirectAttributes redirect) {
        try {
            removeCall.remove(id, version);
        } catch (RuleViolation refusal) {
            var page = new ModelAndView("calls/remove", "page", ComposePage.of(showComposedCall.show(id)));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("refusal", refusal);
        }
        redirect.addFlashAttribute("notice", "compose.removed.notice");
        return new ModelAndView(LIST);
    }
}
