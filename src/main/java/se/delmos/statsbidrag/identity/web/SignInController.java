package se.delmos.statsbidrag.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.delmos.statsbidrag.identity.adapter.SignInWays;

/** The ways to sign in; in the practice installation a person is chosen instead. */
@Controller
class SignInController {

    /** What can stop a sign-in, as the address of this page says it. */
    private static final List<String> HINDRANCES = List.of("level", "no-role", "closed", "failed");

    private final SignInWays ways;
    private final Environment environment;

    SignInController(SignInWays ways, Environment environment) {
        this.ways = ways;
        this.environment = environment;
    }

    /**
     * Shows the ways.
     *
     * @param hinder what stopped the sign-in that the person comes from
     */
    @GetMapping("/logga-in")
    String show(@RequestParam(required = false) @Nullable String hinder, Model model) {
        if (hinder == null && environment.acceptsProfiles(Profiles.of("demo"))) {
            return "redirect:/demo/logga-in";
        }
        model.addAttribute("ways", ways.shown());
        model.addAttribute("hinder", hinder == null || HINDRANCES.contains(hinder) ? hinder : "failed");
        return "identity/sign-in";
    }
}
