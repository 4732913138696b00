package se.delmos.statsbidrag.applicants.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applicants.usecase.FindOrganisation;
import se.delmos.statsbidrag.applicants.usecase.FindOrganisation.Found;
import se.delmos.statsbidrag.applicants.usecase.RegisterOrganisation;
import se.delmos.statsbidrag.applicants.usecase.RequestAccess;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Registering an organisation by its number, or asking to be let into one that is registered. */
@Controller
@RequestMapping("/mina-sidor/organisation/ny")
class RegistrationController {

    private static final String ORGANISATIONS = "redirect:/mina-sidor/organisation";

    private static final String SEAT_MISSING = "applicants.register.seat.missing";

    private final FindOrganisation findOrganisation;
    private final RegisterOrganisation registerOrganisation;
    private final RequestAccess requestAccess;
    private final Options options;

    RegistrationController(
            FindOrganisation findOrganisation,
            RegisterOrganisation registerOrganisation,
            RequestAccess requestAccess,
            Options options) {
        this.findOrganisation = findOrganisation;
        this.registerOrganisation = registerOrganisation;
        this.requestAccess = requestAccess;
        this.options = options;
    }

    @GetMapping
    ModelAndView ask() {
        return new ModelAndView("applicants/number", "form", new NumberForm(null));
    }

    @PostMapping
    ModelAndView look(@Valid @ModelAttribute("form") NumberForm form, BindingResult problems) {
        return problems.hasErrors()
                ? new ModelAndView("applicants/number", problems.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView(ORGANISATIONS + "/ny/" + form.digits());
    }

    @GetMapping("/{number}")
    ModelAndView show(
            @PathVariable OrganisationNumber number,
            @RequestParam(required = false) @Nullable String till,
            Locale locale) {
        var found = findOrganisation.find(number);
        return page(found, locale)
                .addObject(
                        "form",
                        found.registered().isPresent() ? new AccessForm(null) : RegistrationForm.of(found, till));
    }

    @PostMapping("/{number}")
    ModelAndView register(
            @PathVariable OrganisationNumber number,
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult problems,
            RedirectAttributes redirect,
            Locale locale) {
        var found = findOrganisation.find(number);
        if (!problems.hasErrors()) {
            try {
                var id = registerOrganisation.register(number, form.statement());
                redirect.addFlashAttribute("notice", "applicants.register.notice");
                return new ModelAndView("redirect:" + form.next(id));
            } catch (RuleViolation refusal) {
                problems.rejectValue(fieldOf(refusal), refusal.key(), refusal.arguments(), refusal.key());
            }
        }
        var again = page(found, locale);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/{number}/be-om-tilltrade")
    ModelAndView request(
            @PathVariable OrganisationNumber number,
            @Valid @ModelAttribute("form") AccessForm form,
            BindingResult problems,
            RedirectAttributes redirect,
            Locale locale) {
        if (problems.hasErrors()) {
            var again = page(findOrganisation.find(number), locale);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        requestAccess.request(number, form.words());
        redirect.addFlashAttribute("notice", "applicants.access.notice");
        return new ModelAndView(ORGANISATIONS);
    }

    private static @Nullable String fieldOf(RuleViolation refusal) {
        return SEAT_MISSING.equals(refusal.key()) ? "seat" : null;
    }

    private ModelAndView page(Found found, Locale locale) {
        return new ModelAndView(found.registered().isPresent() ? "applicants/registered" : "applicants/register")
                .addObject("found", found)
                .addObject("kinds", options.kinds(found.number(), locale))
                .addObject("seats", options.seats(found.municipalities(), locale));
    }
}
