package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import org.springframework.stereotype.Service;
import se.delmos.statsbidrag.applications.OpenDrafts;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.ReminderDay;

/**
 * Reminds the organisations that have begun an application of a call's last day, seven days before and the day before.
 * Each mail is a transaction of its own, and is sent once however often this runs.
 */
@Service
public class RemindOfDrafts {

    private final Calls calls;
    private final OpenDrafts drafts;
    private final TellMembers members;
    private final Clock clock;

    RemindOfDrafts(Calls calls, OpenDrafts drafts, TellMembers members, Clock clock) {
        this.calls = calls;
        this.drafts = drafts;
        this.members = members;
        this.clock = clock;
    }

    @SystemOnly(reason = "run by the clock; no page reaches it")
    public void remind() {
        var now = clock.instant();
        calls.published().stream()
                .filter(call -> call.isOpenAt(now))
                .forEach(call -> ReminderDay.of(call.closesAt(), now).ifPresent(day -> remind(call, day)));
    }

    private void remind(CallView call, ReminderDay day) {
        drafts.writersIn(call.id())
                .forEach(applicant -> members.tell(
                        applicant,
                        NoticeTemplate.DRAFT_REMINDER,
                        call.id() + ":" + applicant + ":" + day.key(),
                        new MailFacts("", call.title(), day.due(), "/mina-sidor")));
    }
}
