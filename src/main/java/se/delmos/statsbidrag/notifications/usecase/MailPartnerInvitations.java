package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.InvitationToken;
import se.delmos.statsbidrag.applications.PartnerInvitationId;
import se.delmos.statsbidrag.applications.PartnerInvitationMail;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;

/** Mails the link to an organisation that is invited to be a partner; never by whom, or in what. The mail's text is erased once it has left. */
@Service
public class MailPartnerInvitations implements PartnerInvitationMail {

    private static final int TOLD_BY = 12;

    private final TellPerson person;

    MailPartnerInvitations(TellPerson person) {
        this.person = person;
    }

    @Override
    @Transactional
    @SystemOnly(reason = "the use case that invites carries the authorisation")
    public void send(PartnerInvitationId invitation, String address, String secret) {
        person.tell(
                NoticeTemplate.PARTNER_INVITED,
                invitation + ":" + link(secret),
                new Recipient(address, null, null),
                new MailFacts("", "", null, "/mina-sidor/samverkan/inbjudan/" + secret));
    }

    /** Tells one link of an invitation from the next: a new one is mailed too. */
    private static String link(String secret) {
        return new InvitationToken(secret).hash().substring(0, TOLD_BY);
    }
}
