package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applicants.AccessAnswered;
import se.delmos.statsbidrag.applicants.AccessRequested;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;

/** Tells people by mail that they have been asked or have got an answer; never by whom, or to what. */
@Service
public class NotifyMembers {

    private static final String ANSWERS = "answers an event; no page reaches it";

    /** Not about a case: the reader goes on at the first page. */
    private static final MailFacts NOWHERE = new MailFacts("", "", null, "/mina-sidor");

    private final Identities identities;
    private final TellMembers members;
    private final TellPerson person;

    NotifyMembers(Identities identities, TellMembers members, TellPerson person) {
        this.identities = identities;
        this.members = members;
        this.person = person;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(AccessRequested asked) {
        members.tell(asked.applicant(), NoticeTemplate.ACCESS_REQUESTED, asked.request(), NOWHERE);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(AccessAnswered answered) {
        identities
                .find(answered.person())
                .ifPresent(asker -> person.tell(
                        NoticeTemplate.ACCESS_ANSWERED,
                        answered.request(),
                        new Recipient(asker.email(), null, null),
                        NOWHERE));
    }
}
