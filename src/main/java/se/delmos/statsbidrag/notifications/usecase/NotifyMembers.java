package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applicants.AccessAnswered;
import se.delmos.statsbidrag.applicants.AccessRequested;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberInvited;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;

/** Tells people by mail that they are invited, have been asked or have got an answer; never by whom, to what, or the link. */
@Service
public class NotifyMembers {

    private static final String ANSWERS = "answers an event; no page reaches it";

    /** Not about a case: the reader goes on at the first page. */
    private static final MailFacts NOWHERE = new MailFacts("", "", null, "/mina-sidor");

    private final Applicants applicants;
    private final Identities identities;
    private final TellMembers members;
    private final TellPerson person;

    NotifyMembers(Applicants applicants, Identities identities, TellMembers members, TellPerson person) {
        this.applicants = applicants;
        this.identities = identities;
        this.members = members;
        this.person = person;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(MemberInvited invited) {
        tell(applicants.addressOf(invited.invitation()), NoticeTemplate.INVITED, invited.invitation());
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
                .ifPresent(asker -> tell(asker.email(), NoticeTemplate.ACCESS_ANSWERED, answered.request()));
    }

    private void tell(String address, NoticeTemplate template, Object happening) {
        person.tell(template, happening, new Recipient(address, null, null), NOWHERE);
    }
}
