package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;
import se.delmos.statsbidrag.review.Reviews;

/** Sends a mail to the officer who handles a case. A case that nobody handles yet has nobody to tell. */
@Component
class TellOfficer {

    private final Reviews reviews;
    private final Identities identities;
    private final TellPerson person;

    TellOfficer(Reviews reviews, Identities identities, TellPerson person) {
        this.reviews = reviews;
        this.identities = identities;
        this.person = person;
    }

    void tell(ApplicationId application, NoticeTemplate template, Object happening, MailFacts facts) {
        reviews.of(application)
                .officer()
                .flatMap(identities::find)
                .ifPresent(officer ->
                        person.tell(template, happening, new Recipient(officer.email(), null, facts.number()), facts));
    }
}
