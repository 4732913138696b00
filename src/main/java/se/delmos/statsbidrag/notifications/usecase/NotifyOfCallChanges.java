package se.delmos.statsbidrag.notifications.usecase;

import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.OpenDrafts;
import se.delmos.statsbidrag.applications.OpenInterests;
import se.delmos.statsbidrag.calls.CallCancelled;
import se.delmos.statsbidrag.calls.CallChanged;
import se.delmos.statsbidrag.calls.CallExtended;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;

/**
 * Tells the organisations that have begun or submitted something in a call what has become of the call, each once: that it was
 * changed, that there is more time, or that it was cancelled. Who has submitted in a cancelled call is told when the
 * application is written off.
 */
@Service
public class NotifyOfCallChanges {

    private static final String ANSWERS = "answers an event; no page reaches it";

    private final Calls calls;
    private final OpenDrafts drafts;
    private final OpenInterests interests;
    private final Applications applications;
    private final TellMembers members;

    NotifyOfCallChanges(
            Calls calls, OpenDrafts drafts, OpenInterests interests, Applications applications, TellMembers members) {
        this.calls = calls;
        this.drafts = drafts;
        this.interests = interests;
        this.applications = applications;
        this.members = members;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(CallChanged changed) {
        tell(withApplicationIn(changed.call()), changed.call(), NoticeTemplate.OWN_CALL_CHANGED, changed.at());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(CallExtended extended) {
        tell(withApplicationIn(extended.call()), extended.call(), NoticeTemplate.OWN_CALL_EXTENDED, extended.lastDay());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(CallCancelled cancelled) {
        var writers = Stream.concat(
                drafts.writersIn(cancelled.call()).stream(), interests.writersIn(cancelled.call()).stream());
        tell(writers, cancelled.call(), NoticeTemplate.OWN_CALL_CANCELLED, cancelled.at());
    }

    private Stream<ApplicantId> withApplicationIn(CallId call) {
        return Stream.concat(
                drafts.writersIn(call).stream(),
                applications.in(call).stream()
                        .filter(application -> !application.imported())
                        .map(ApplicationView::applicant));
    }

    private void tell(Stream<ApplicantId> whom, CallId id, NoticeTemplate template, Object what) {
        var call = calls.require(id);
        var facts = new MailFacts("", call.title(), call.closesAt(), "/utlysningar/" + id);
        whom.distinct().forEach(each -> members.tell(each, template, id + ":" + each + ":" + what, facts));
    }
}
