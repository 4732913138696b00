package se.delmos.statsbidrag.identity.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;

/** The invented persons of the practice installation. */
@Component
@Profile("demo")
public class DemoPersons implements ApplicationModuleInitializer {

    private static final List<Actor> ALL = List.of(
            person("Maria Lindqvist", Role.APPLICANT),
            person("Jonas Ek", Role.APPLICANT),
            person("Amina Warsame", Role.APPLICANT),
            person("Sara Nilsson", Role.APPLICANT),
            person("Tomas Berg", Role.APPLICANT),
            person("Karin Holm", Role.CASE_OFFICER),
            person("Olle Berg", Role.CASE_OFFICER),
            person("Bengt Dahl", Role.DECISION_MAKER),
            person("Lena Ström", Role.DECISION_MAKER),
            person("Eva Nyman", Role.ECONOMIST),
            person("Per Wall", Role.ECONOMIST),
            person("Margareta Falk", Role.MANAGEMENT),
            person("Adam Frisk", Role.ADMINISTRATOR),
            person("Ritva Salo", Role.REGISTRAR),
            person("Rut Sand", Role.AUDITOR));

    private final Identities identities;

    DemoPersons(Identities identities) {
        this.identities = identities;
    }

    @Override
    public void initialize() {
        ALL.forEach(identities::register);
    }

    public List<Actor> with(Role role) {
        return ALL.stream().filter(person -> person.has(role)).toList();
    }

    private static Actor person(String name, Role role) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.').replace('ö', 'o') + "@example.se";
        var id = new ActorId(UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8)));
        return new Actor(id, name, email, Set.of(role), Optional.empty());
    }
}
