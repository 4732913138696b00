package se.delmos.statsbidrag.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.identity.demo.DemoPersons;
import se.delmos.statsbidrag.kernel.NotFound;

/** Signs in by choosing a person, in the practice installation only. */
@Controller
@Profile("demo")
class DemoSignInController {

    private final DemoPersons persons;
    private final Identities identities;
    private final NewSession session;

    DemoSignInController(DemoPersons persons, Identities identities, NewSession session) {
        this.persons = persons;
        this.identities = identities;
        this.session = session;
    }

    @GetMapping("/demo/logga-in")
    String choose(Model model) {
        model.addAttribute(
                "groups",
                Arrays.stream(Role.values())
                        .map(role -> new Group(role, persons.with(role)))
                        .toList());
        return "identity/demo-sign-in";
    }

    @PostMapping("/demo/logga-in")
    String signIn(@RequestParam ActorId person, HttpServletRequest request, HttpServletResponse response) {
        var actor = identities.find(person).orElseThrow(() -> new NotFound(person));
        return "redirect:" + session.cross(actor, request, response);
    }

    /** The persons of one role, on one part of the page. */
    record Group(Role role, List<Actor> persons) {}
}
