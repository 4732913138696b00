package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.CompletionAsked;
import se.delmos.statsbidrag.applications.CompletionHandedIn;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;

/** Tells the members that completion is asked for, and the officer that it has come in: that it has, never what. */
@Service
public class NotifyOfCompletion {

    private static final String ANSWERS = "answers an event; no page reaches it";

    private final Applications applications;
    private final TellMembers members;
    private final TellOfficer officer;

    NotifyOfCompletion(Applications applications, TellMembers members, TellOfficer officer) {
        this.applications = applications;
        this.members = members;
        this.officer = officer;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(CompletionAsked asked) {
        members.tell(
                asked.applicant(),
                NoticeTemplate.COMPLETION_ASKED,
                asked.application() + "@" + asked.at(),
                new MailFacts(
                        asked.caseNumber().toString(),
                        "",
                        asked.due(),
                        "/mina-sidor/ansokningar/" + asked.application()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(CompletionHandedIn came) {
        var number = applications.require(came.application()).caseNumber().toString();
        officer.tell(
                came.application(),
                NoticeTemplate.COMPLETION_HANDED_IN,
                came.application() + "@" + came.at(),
                new MailFacts(number, "", null, "/handlaggning/arenden/" + came.application()));
    }
}
