package se.delmos.statsbidrag.identity.usecase;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.model.Person;
import se.delmos.statsbidrag.identity.model.PersonRepository;
import se.delmos.statsbidrag.identity.model.Vouched;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Finds the account of somebody who signs in, or makes one at the first time. */
@Service
public class RecognisePerson {

    private final PersonRepository accounts;
    private final Clock clock;

    RecognisePerson(PersonRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Recognises a person by issuer and subject: the same subject of another issuer is somebody else. */
    @SystemOnly(reason = "The sign-in asks, with what an identity provider has vouched for.")
    @Transactional
    public Actor recognise(Vouched vouched) {
        var now = clock.instant();
        var person = accounts.findByIssuerAndSubject(vouched.issuer(), vouched.subject())
                .map(known -> known.recognise(vouched, now))
                .orElseGet(() -> new Person(vouched, now));
        return accounts.save(person).asActor();
    }
}
