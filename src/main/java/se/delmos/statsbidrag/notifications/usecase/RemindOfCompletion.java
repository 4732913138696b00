package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import org.springframework.stereotype.Service;
import se.delmos.statsbidrag.applications.Completions;
import se.delmos.statsbidrag.applications.Completions.Awaited;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.ReminderDay;

/**
 * Reminds the organisations whose completion is awaited of its last day: seven days before and the day before; a missed day is
 * caught up.
 */
@Service
public class RemindOfCompletion {

    private static final String KIND = "completion";

    private final Completions completions;
    private final TellMembers members;
    private final ReminderRounds rounds;
    private final Clock clock;

    RemindOfCompletion(Completions completions, TellMembers members, ReminderRounds rounds, Clock clock) {
        this.completions = completions;
        this.members = members;
        this.rounds = rounds;
        this.clock = clock;
    }

    @SystemOnly(reason = "run by the clock; no page reaches it")
    public void remind() {
        var now = clock.instant();
        var reminders = rounds.due(KIND, now);
        reminders.forEach(day -> completions.awaitedOn(day.due()).forEach(awaited -> remind(awaited, day)));
        rounds.done(KIND, now, reminders);
    }

    private void remind(Awaited awaited, ReminderDay day) {
        members.tell(
                awaited.applicant(),
                NoticeTemplate.COMPLETION_REMINDER,
                awaited.application() + ":" + day.key(),
                new MailFacts(
                        awaited.caseNumber().toString(),
                        "",
                        day.due(),
                        "/mina-sidor/ansokningar/" + awaited.application()));
    }
}
