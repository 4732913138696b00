package se.delmos.statsbidrag.review.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;

/** The demo's officer and decision maker. */
@Component
@Profile("demo")
class DemoStaff {

    private final Identities identities;
    private final CurrentActor currentActor;

    DemoStaff(Identities identities, CurrentActor currentActor) {
        this.identities = identities;
        this.currentActor = currentActor;
    }

    void asOfficer(Runnable work) {
        as(Role.CASE_OFFICER, work);
    }

    void asDecisionMaker(Runnable work) {
        as(Role.DECISION_MAKER, work);
    }

    private void as(Role role, Runnable work) {
        var person = identities.withRole(role).get(0);
        currentActor.as(person, () -> {
            work.run();
            return person;
        });
    }
}
