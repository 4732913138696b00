package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.messages.MessageSent;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;
import se.delmos.statsbidrag.review.Reviews;

/** Tells the other side that there is a message in a case: that there is one, never what it says. */
@Service
public class NotifyOfMessages {

    private final Applications applications;
    private final Reviews reviews;
    private final Identities identities;
    private final TellMembers members;
    private final TellPerson person;

    NotifyOfMessages(
            Applications applications, Reviews reviews, Identities identities, TellMembers members, TellPerson person) {
        this.applications = applications;
        this.reviews = reviews;
        this.identities = identities;
        this.members = members;
        this.person = person;
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
            tellOfficer(sent, facts(application, "/handlaggning/arenden/" + path));
        }
    }

    /** A case that nobody handles yet has nobody to tell; the message is shown in the work queue. */
    private void tellOfficer(MessageSent sent, MailFacts facts) {
        reviews.of(sent.application())
                .officer()
                .flatMap(identities::find)
                .ifPresent(officer -> person.tell(
                        NoticeTemplate.MESSAGE_TO_OFFICER,
                        sent.message(),
                        new Recipient(officer.email(), null, facts.number()),
                        facts));
    }

    private static MailFacts facts(ApplicationView application, String path) {
        return new MailFacts(application.caseNumber().toString(), "", null, path);
    }
}
