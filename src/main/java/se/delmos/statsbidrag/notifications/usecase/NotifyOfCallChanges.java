package se.delmos.statsbidrag.notifications.usecase;

import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.OpenDrafts;
import se.delmos.statsbidrag.calls.CallChanged;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;

/** Tells the organisations that have begun or submitted an application that its call was changed, each once for a change. */
@Service
public class NotifyOfCallChanges {

    private final Calls calls;
    private final OpenDrafts drafts;
    private final Applications applications;
    private final TellMembers members;

    NotifyOfCallChanges(Calls calls, OpenDrafts drafts, Applications applications, TellMembers members) {
        this.calls = calls;
        this.drafts = drafts;
        this.applications = applications;
        this.members = members;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = "answers an event; no page reaches it")
    public void on(CallChanged changed) {
        var call = calls.require(changed.call());
        var facts = new MailFacts("", call.title(), null, "/utlysningar/" + call.id());
        Stream.concat(
                        drafts.writersIn(call.id()).stream(),
                        applications.in(call.id()).stream()
                                .filter(application -> !application.imported())
                                .map(ApplicationView::applicant))
                .distinct()
                .forEach(applicant -> members.tell(
                        applicant,
                        NoticeTemplate.OWN_CALL_CHANGED,
                        call.id() + ":" + applicant + ":" + changed.at(),
                        facts));
    }
}
