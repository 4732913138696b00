package se.delmos.statsbidrag.identity.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.model.PersonRepository;
import se.delmos.statsbidrag.kernel.NotFound;

/** A person says where mail to them goes; an identity provider seldom knows. */
@Service
public class ChangeOwnAddress {

    private final PersonRepository accounts;
    private final CurrentActor currentActor;
    private final Clock clock;

    ChangeOwnAddress(PersonRepository accounts, CurrentActor currentActor, Clock clock) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void change(String address) {
        var id = currentActor.require().id();
        var person = accounts.findById(id.value()).orElseThrow(() -> new NotFound(id));
        accounts.save(person.reachAt(address, clock.instant()));
        currentActor.reachedAt(address);
    }
}
