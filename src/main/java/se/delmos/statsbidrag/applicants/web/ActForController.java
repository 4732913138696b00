package se.delmos.statsbidrag.applicants.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.usecase.ChooseOrganisation;
import se.delmos.statsbidrag.applicants.usecase.ListOwnOrganisations;

/** The page on which a person chooses the organisation to act for, and goes back to where the question arose. */
@Controller
@RequestMapping("/mina-sidor/organisation")
class ActForController {

    private final ListOwnOrganisations listOwnOrganisations;
    private final ChooseOrganisation chooseOrganisation;

    ActForController(ListOwnOrganisations listOwnOrganisations, ChooseOrganisation chooseOrganisation) {
        this.listOwnOrganisations = listOwnOrganisations;
        this.chooseOrganisation = chooseOrganisation;
    }

    @GetMapping
    String choose(@RequestParam(required = false) @Nullable String till, Model model) {
        var own = listOwnOrganisations.list();
        model.addAttribute("organisations", own.organisations());
        model.addAttribute("waiting", own.waitingFor());
        model.addAttribute("back", WayBack.of(till).path());
        return "applicants/organisation";
    }

    @PostMapping
    String choose(@RequestParam ApplicantId organisation, @RequestParam(required = false) @Nullable String till) {
        chooseOrganisation.choose(organisation);
        return "redirect:" + WayBack.of(till).path();
    }
}
