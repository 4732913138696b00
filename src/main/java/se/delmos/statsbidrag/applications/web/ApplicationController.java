package se.delmos.statsbidrag.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.usecase.NoOrganisation;
import se.delmos.statsbidrag.applications.usecase.PrepareApplication;
import se.delmos.statsbidrag.applications.usecase.ShowDraft;
import se.delmos.statsbidrag.applications.usecase.ShowEarlier;
import se.delmos.statsbidrag.applications.usecase.StartApplication;
import se.delmos.statsbidrag.applications.usecase.StartPage;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Starts an application and shows what is left to do on it. */
@Controller
@RequestMapping("/mina-sidor/ansokningar")
class ApplicationController {

    private static final String OWN = "redirect:/mina-sidor/ansokningar/";

    private final PrepareApplication prepareApplication;
    private final StartApplication startApplication;
    private final ShowDraft showDraft;
    private final ShowEarlier showEarlier;
    private final GapTexts texts;

    ApplicationController(
            PrepareApplication prepareApplication,
            StartApplication startApplication,
            ShowDraft showDraft,
            ShowEarlier showEarlier,
            GapTexts texts) {
        this.prepareApplication = prepareApplication;
        this.startApplication = startApplication;
        this.showDraft = showDraft;
        this.showEarlier = showEarlier;
        this.texts = texts;
    }

    @GetMapping("/ny")
    ModelAndView prepare(@RequestParam("utlysning") CallId call) {
        return view(prepareApplication.prepare(call));
    }

    @PostMapping("/ny")
    ModelAndView start(
            @RequestParam("utlysning") CallId call, @RequestParam(name = "fran", defaultValue = "") String model) {
        try {
            var earlier = model.isEmpty() ? Optional.<ApplicationId>empty() : Optional.of(ApplicationId.of(model));
            return new ModelAndView(OWN + startApplication.start(call, earlier));
        } catch (RuleViolation refused) {
            var view = view(prepareApplication.prepare(call));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }

    /** The call's page, to start from once an organisation is chosen. */
    @ExceptionHandler(NoOrganisation.class)
    ModelAndView chooseOrganisation(HttpServletRequest request) {
        return OrganisationFirst.then("/utlysningar/" + CallId.of(request.getParameter("utlysning")));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable ApplicationId id) {
        return showDraft
                .show(id)
                .map(page -> new ModelAndView("applications/draft", "page", page))
                .orElseGet(() -> new ModelAndView(OWN + id + "/kvitto"));
    }

    @GetMapping("/{id}/tidigare")
    ModelAndView earlier(@PathVariable ApplicationId id) {
        return new ModelAndView("applications/earlier", "page", showEarlier.show(id));
    }

    private ModelAndView view(StartPage page) {
        var view = new ModelAndView("applications/start", "page", page);
        page.refusal().ifPresent(why -> view.addObject("refusal", texts.text(why.key(), why.arguments())));
        return view;
    }
}
