package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.InvitationId;
import se.delmos.statsbidrag.applicants.InvitationMail;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;

/** Mails an invitation's link to the one who is invited; never by whom, or to what. The mail's text is erased once it has left. */
@Service
public class MailInvitations implements InvitationMail {

    private final TellPerson person;

    MailInvitations(TellPerson person) {
        this.person = person;
    }

    @Override
    @Transactional
    @SystemOnly(reason = "the use case that invites carries the authorisation")
    public void send(InvitationId invitation, String address, String secret) {
        person.tell(
                NoticeTemplate.INVITED,
                invitation,
                new Recipient(address, null, null),
                new MailFacts("", "", null, "/mina-sidor/inbjudan/" + secret));
    }
}
