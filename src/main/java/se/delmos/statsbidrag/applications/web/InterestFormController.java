package se.delmos.statsbidrag.applications.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.model.Incomplete;
import se.delmos.statsbidrag.applications.usecase.SaveInterest;
import se.delmos.statsbidrag.applications.usecase.SaveInterest.Written;
import se.delmos.statsbidrag.applications.usecase.SendInterest;
import se.delmos.statsbidrag.applications.usecase.ShowInterest;
import se.delmos.statsbidrag.applications.usecase.ShowSection.Retold;
import se.delmos.statsbidrag.calls.CallId;

/** Saves an expression of interest that is written on a form, and sends it. */
@Controller
class InterestFormController {

    private final ShowInterest showInterest;
    private final SaveInterest saveInterest;
    private final SendInterest sendInterest;

    InterestFormController(ShowInterest showInterest, SaveInterest saveInterest, SendInterest sendInterest) {
        this.showInterest = showInterest;
        this.saveInterest = saveInterest;
        this.sendInterest = sendInterest;
    }

    @PostMapping("/mina-sidor/intresseanmalan/{call}/svar")
    ModelAndView save(
            @PathVariable CallId call,
            @RequestParam("_version") long version,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var kept = saveInterest.save(call, new Written(version, sent));
        if (kept.stale()) {
            return view(call, new Retold(List.of(), kept.own()), HttpStatus.CONFLICT)
                    .addObject("stale", true);
        }
        if (sent.containsKey("add") || sent.containsKey("remove")) {
            return back(call);
        }
        if (!kept.gaps().isEmpty()) {
            return view(call, new Retold(kept.gaps(), Map.of()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return sent.containsKey("send") ? send(call, redirect) : saved(call, redirect);
    }

    private ModelAndView send(CallId call, RedirectAttributes redirect) {
        try {
            sendInterest.send(call);
        } catch (Incomplete refused) {
            return view(call, new Retold(refused.gaps(), Map.of()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("notice", "applications.interest.sent.notice");
        return back(call);
    }

    private static ModelAndView saved(CallId call, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "applications.saved.notice");
        return back(call);
    }

    private static ModelAndView back(CallId call) {
        return new ModelAndView("redirect:/mina-sidor/intresseanmalan/" + call);
    }

    private ModelAndView view(CallId call, Retold retold, HttpStatus status) {
        var view = new ModelAndView("applications/interest", "page", showInterest.show(call, retold));
        view.setStatus(status);
        return view.addObject("form", new InterestForm("")).addObject("limit", InterestForm.LIMIT);
    }
}
