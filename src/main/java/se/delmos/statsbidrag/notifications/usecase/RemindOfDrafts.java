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
 * Each mail is a transaction of its own, and is sent once however often this runs. A day on which the system was down is caught
 * up.
 */
@Service
public class RemindOfDrafts {

    private static final String KIND = "drafts";

    private final Calls calls;
    private final OpenDrafts drafts;
    private final TellMembers members;
    private final ReminderRounds rounds;
    private final Clock clock;

    RemindOfDrafts(Calls calls, OpenDrafts drafts, TellMembers members, ReminderRounds rounds, Clock clock) {
        this.calls = calls;
        this.drafts = drafts;
        this.members = members;
        this.rounds = rounds;
        this.clock = clock;
    }

    @SystemOnly(reason = "run by the clock; no page reaches it")
    public void remind() {
        var now = clock.instant();
        var reminders = rounds.due(KIND, now);
        calls.published().stream()
                .filter(call -> call.isOpenAt(now))
                .forEach(call -> ReminderDay.of(call.closesAt(), reminders).ifPresent(day -> remind(call, day)));
        rounds.done(KIND, now, reminders);
    }

    private void remind(CallView call, ReminderDay day) {
        drafts.writersIn(call.id())
                .forEach(applicant -> members.tell(
                        applicant,
                        NoticeTemplate.DRAFT_REMINDER,
                        call.id() + ":" + applicant + ":" + day.key(),
                        new MailFacts("", call.title(), call.closesAt(), "/mina-sidor")));
    }
}
