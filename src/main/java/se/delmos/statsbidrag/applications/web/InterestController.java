package se.delmos.statsbidrag.applications.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.usecase.ExpressInterest;
import se.delmos.statsbidrag.applications.usecase.NoOrganisation;
import se.delmos.statsbidrag.applications.usecase.ReadInterestCopy;
import se.delmos.statsbidrag.applications.usecase.ShowSection.Retold;
import se.delmos.statsbidrag.calls.CallId;

/** The applicant's page for an expression of interest: writing it before, the receipt and the answer after. */
@Controller
@RequestMapping("/mina-sidor/intresseanmalan/{call}")
class InterestController {

    private final InterestViews views;
    private final ExpressInterest expressInterest;
    private final ReadInterestCopy readInterestCopy;

    InterestController(InterestViews views, ExpressInterest expressInterest, ReadInterestCopy readInterestCopy) {
        this.views = views;
        this.expressInterest = expressInterest;
        this.readInterestCopy = readInterestCopy;
    }

    @GetMapping
    ModelAndView show(@PathVariable CallId call) {
        try {
            return views.view(call, Retold.nothing(), HttpStatus.OK).addObject("form", new InterestForm(""));
        } catch (NoOrganisation missing) {
            return OrganisationFirst.then("/mina-sidor/intresseanmalan/" + call);
        }
    }

    @GetMapping("/kopia")
    ResponseEntity<byte[]> copy(@PathVariable CallId call) {
        return readInterestCopy.read(call).response();
    }

    @PostMapping(params = "!_revision")
    ModelAndView express(
            @PathVariable CallId call,
            @Valid @ModelAttribute("form") InterestForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return views.view(call, Retold.nothing(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        expressInterest.express(call, form.content());
        redirect.addFlashAttribute("notice", "applications.interest.sent.notice");
        return new ModelAndView("redirect:/mina-sidor/intresseanmalan/" + call);
    }
}
