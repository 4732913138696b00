package se.delmos.statsbidrag.applications.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.SigningId;
import se.delmos.statsbidrag.applications.usecase.AskForSignatures;
import se.delmos.statsbidrag.applications.usecase.ShowSigning;
import se.delmos.statsbidrag.applications.usecase.SignApplication;
import se.delmos.statsbidrag.applications.usecase.SigningPage;
import se.delmos.statsbidrag.applications.usecase.VoidSignatures;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Leaves an application to its signatories, and takes their signatures. */
@Controller
@RequestMapping("/mina-sidor/ansokningar/{id}/underskrifter")
class SigningController {

    private static final String OWN = "redirect:/mina-sidor/ansokningar/";

    private final ShowSigning showSigning;
    private final AskForSignatures askForSignatures;
    private final SignApplication signApplication;
    private final VoidSignatures voidSignatures;
    private final GapTexts texts;

    SigningController(
            ShowSigning showSigning,
            AskForSignatures askForSignatures,
            SignApplication signApplication,
            VoidSignatures voidSignatures,
            GapTexts texts) {
        this.showSigning = showSigning;
        this.askForSignatures = askForSignatures;
        this.signApplication = signApplication;
        this.voidSignatures = voidSignatures;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable ApplicationId id) {
        return showSigning
                .show(id)
                .map(page -> new ModelAndView("applications/signing", "page", page))
                .orElseGet(() -> new ModelAndView(OWN + id + "/kvitto"));
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable ApplicationId id,
            @RequestParam(name = "person", defaultValue = "") List<String> people,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "signing.asked.notice");
        var named = people.stream().map(ActorId::of).collect(Collectors.toCollection(LinkedHashSet::new));
        return doing(id, () -> askForSignatures.ask(id, named));
    }

    @PostMapping("/skriv-under")
    ModelAndView sign(@PathVariable ApplicationId id, @RequestParam String hash, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "signing.signed.notice");
        return doing(id, () -> signApplication.sign(id, hash));
    }

    @PostMapping("/stryk")
    ModelAndView cancel(
            @PathVariable ApplicationId id, @RequestParam("omgang") SigningId round, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "signing.voided.notice");
        return doing(id, () -> voidSignatures.voidRound(id, round));
    }

    private ModelAndView doing(ApplicationId id, Runnable step) {
        try {
            step.run();
            return new ModelAndView(OWN + id + "/underskrifter");
        } catch (RuleViolation refused) {
            return showSigning
                    .show(id)
                    .map(page -> refused(page, refused))
                    .orElseGet(() -> new ModelAndView(OWN + id + "/kvitto"));
        }
    }

    private ModelAndView refused(SigningPage page, RuleViolation why) {
        var view = new ModelAndView("applications/signing", "page", page);
        view.addObject("refusal", texts.text(why.key(), why.arguments()));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
