package se.delmos.statsbidrag.ordinances.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw;

/** The public page with the wordings and rules that the system acts on. */
@Controller
class LawController {

    private final ShowLaw showLaw;

    LawController(ShowLaw showLaw) {
        this.showLaw = showLaw;
    }

    @GetMapping("/regelverk")
    String show(@RequestParam(defaultValue = "") String sok, Model model) {
        model.addAttribute("page", LawPage.of(showLaw.show(), RuleSearch.of(sok)));
        return "ordinances/law";
    }
}
