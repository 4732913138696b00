package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.messages.MessageSent;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;

/**
 * Tells the other side that there is a message in a case: that there is one, never what it says. A message in a case that nobody
 * handles yet is shown in the work queue.
 */
@Service
public class NotifyOfMessages {

    private final Applications applications;
    private final TellMembers members;
    private final TellOfficer officer;

    NotifyOfMessages(Applications applications, TellMembers members, TellOfficer officer) {
        this.applications = applications;
        this.members = members;
        this.officer = officer;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = "answers an event; no page reaches it")
    public void on(MessageSent sent) {
        var application = applications.require(sent.application());
        var path = sent.application() + "/meddelanden";
        if (sent.fromAgency()) {
            members.tell(
                    application.applicant(),
                    NoticeTemplate.MESSAGE_TO_APPLICANT,
                    sent.message(),
                    facts(application, "/mina-sidor/arenden/" + path));
        } else {
            officer.tell(
                    sent.application(),
                    NoticeTemplate.MESSAGE_TO_OFFICER,
                    sent.message(),
                    facts(application, "/handlaggning/arenden/" + path));
        }
    }

    private static MailFacts facts(ApplicationView application, String path) {
        return new MailFacts(application.caseNumber().toString(), "", null, path);
    }
}
