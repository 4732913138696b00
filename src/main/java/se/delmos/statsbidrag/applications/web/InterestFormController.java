package se.delmos.statsbidrag.applications.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.model.Incomplete;
import se.delmos.statsbidrag.applications.model.Shown;
import se.delmos.statsbidrag.applications.usecase.SaveInterest;
import se.delmos.statsbidrag.applications.usecase.SaveInterest.Written;
import se.delmos.statsbidrag.applications.usecase.Saved;
import se.delmos.statsbidrag.applications.usecase.Saved.Contest;
import se.delmos.statsbidrag.applications.usecase.SendInterest;
import se.delmos.statsbidrag.applications.usecase.ShowSection.Retold;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.forms.FormGap;

/** Saves an expression of interest that is written on a form, and sends it. */
@Controller
class InterestFormController {

    private final SaveInterest saveInterest;
    private final SendInterest sendInterest;
    private final InterestViews views;

    InterestFormController(SaveInterest saveInterest, SendInterest sendInterest, InterestViews views) {
        this.saveInterest = saveInterest;
        this.sendInterest = sendInterest;
        this.views = views;
    }

    @PostMapping(path = "/mina-sidor/intresseanmalan/{call}", params = "_revision")
    ModelAndView save(
            @PathVariable CallId call,
            @RequestParam("_revision") int revision,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var written = new Written(
                revision, Autosave.window(first(sent, "_writer")), Shown.parse(first(sent, "_shown")), sent);
        var saved = saveInterest.save(call, written);
        if (!saved.contests().isEmpty()) {
            return besideTheOther(call, written, saved);
        }
        redirect.addFlashAttribute("handed", "yes");
        if (sent.containsKey("add") || sent.containsKey("remove")) {
            return back(call + saved.anchor());
        }
        if (!saved.gaps().isEmpty()) {
            return again(call, saved.gaps());
        }
        return sent.containsKey("send") ? send(call, redirect) : saved(call, redirect);
    }

    private ModelAndView send(CallId call, RedirectAttributes redirect) {
        try {
            sendInterest.send(call);
        } catch (Incomplete refused) {
            return again(call, refused.gaps());
        }
        redirect.addFlashAttribute("notice", "applications.interest.sent.notice");
        return back(call.toString());
    }

    private ModelAndView again(CallId call, List<FormGap> gaps) {
        return view(call, new Retold(gaps, Map.of()), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView besideTheOther(CallId call, Written written, Saved saved) {
        var own = saved.contests().stream().map(Contest::path).collect(Collectors.toMap(path -> path, written::typed));
        return view(call, new Retold(List.of(), own), HttpStatus.CONFLICT).addObject("contests", saved.contests());
    }

    private ModelAndView view(CallId call, Retold retold, HttpStatus status) {
        return views.view(call, retold, status).addObject("form", new InterestForm(""));
    }

    private static ModelAndView saved(CallId call, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "applications.saved.notice");
        return back(call.toString());
    }

    private static ModelAndView back(String place) {
        return new ModelAndView("redirect:/mina-sidor/intresseanmalan/" + place);
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }
}
