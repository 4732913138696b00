package se.delmos.statsbidrag.calls.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.MadeUpApplicant;
import se.delmos.statsbidrag.calls.usecase.ClearTrial;
import se.delmos.statsbidrag.calls.usecase.ShowTrial;
import se.delmos.statsbidrag.calls.usecase.WriteTrial;
import se.delmos.statsbidrag.calls.usecase.WriteTrial.Written;

/** Lets the staff fill in the application of a call as an applicant would, apart from everything that counts. */
@Controller
@RequestMapping("/administration/utlysningar/{id}/prova")
class TrialController {

    private final ShowTrial showTrial;
    private final WriteTrial writeTrial;
    private final ClearTrial clearTrial;

    TrialController(ShowTrial showTrial, WriteTrial writeTrial, ClearTrial clearTrial) {
        this.showTrial = showTrial;
        this.writeTrial = writeTrial;
        this.clearTrial = clearTrial;
    }

    @GetMapping
    String show(@PathVariable CallId id, @RequestParam(defaultValue = "") String avsnitt, Model model) {
        model.addAttribute("trial", showTrial.show(id, avsnitt));
        model.addAttribute("kinds", Arrays.asList(MadeUpApplicant.Kind.values()));
        return "calls/trial";
    }

    @PostMapping
    String write(@PathVariable CallId id, @RequestParam MultiValueMap<String, String> sent) {
        var from = first(sent, "from-section");
        var organisation = new MadeUpApplicant(kind(sent), day(first(sent, "active-since")));
        Map<String, List<String>> answered = new HashMap<>(sent);
        writeTrial.write(id, new Written(Long.parseLong(first(sent, "version")), organisation, from, answered));
        if (sent.containsKey("check")) {
            return home(id) + "/granska";
        }
        var to = first(sent, "to-section");
        return home(id) + "?avsnitt=" + (to.isEmpty() ? from : to);
    }

    @PostMapping("/rensa")
    String clear(@PathVariable CallId id, RedirectAttributes redirect) {
        clearTrial.clear(id);
        redirect.addFlashAttribute("notice", "trial.cleared");
        return home(id);
    }

    private static String home(CallId id) {
        return "redirect:/administration/utlysningar/" + id + "/prova";
    }

    private static MadeUpApplicant.Kind kind(MultiValueMap<String, String> sent) {
        return Arrays.stream(MadeUpApplicant.Kind.values())
                .filter(kind -> kind.name().equals(first(sent, "kind")))
                .findFirst()
                .orElse(MadeUpApplicant.Kind.MUNICIPALITY);
    }

    /** A day that cannot be read is none: it is only made up. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }
}
