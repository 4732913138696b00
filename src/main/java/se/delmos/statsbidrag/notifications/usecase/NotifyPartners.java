package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applications.PartnerAnswered;
import se.delmos.statsbidrag.applications.PartnerAsked;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;

/** Tells the members of a partner that it is asked, and those of the lead applicant that it has answered; never what. */
@Service
public class NotifyPartners {

    private static final String ANSWERS = "answers an event; no page reaches it";

    private final TellMembers members;

    NotifyPartners(TellMembers members) {
        this.members = members;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(PartnerAsked asked) {
        members.tell(
                asked.partner(),
                NoticeTemplate.PARTNER_ASKED,
                asked.partnership() + ":" + asked.at(),
                new MailFacts("", "", null, "/mina-sidor/samverkan"));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(PartnerAnswered answered) {
        members.tell(
                answered.lead(),
                NoticeTemplate.PARTNER_ANSWERED,
                answered.partnership() + ":" + answered.at(),
                new MailFacts("", "", null, "/mina-sidor/ansokningar/" + answered.application() + "/partner"));
    }
}
