package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.model.Sender;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.ArrivalClock;

/** Who acts, for which organisation, and when: what every use case here needs to know of its surroundings. */
@Component
class Circumstances {

    private final CurrentActor actor;
    private final ArrivalClock clock;

    Circumstances(CurrentActor actor, ArrivalClock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    ActorId person() {
        return actor.require().id();
    }

    Instant now() {
        return clock.instant();
    }

    Sender sender() {
        return new Sender(person(), now());
    }

    /** Returns the organisation the person has chosen to act for. */
    ApplicantId organisation() {
        return actor.require().organisation().map(ApplicantId::new).orElseThrow(NoOrganisation::new);
    }
}
