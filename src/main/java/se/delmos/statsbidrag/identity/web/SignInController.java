package se.delmos.statsbidrag.identity.web;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says that sign-in is not configured, until an identity provider is. */
@Controller
@Profile("!demo")
class SignInController {

    @GetMapping("/logga-in")
    String show() {
        return "identity/sign-in";
    }
}
