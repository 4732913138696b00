package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import org.springframework.stereotype.Service;
import se.delmos.statsbidrag.applications.OpenInterests;
import se.delmos.statsbidrag.applications.OpenInterests.MissingEvidence;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.ReminderDay;

/**
 * Reminds the organisations that have begun an expression of interest of its last day, and those that were asked for evidence
 * of the day it is due: seven days before and the day before; a missed day is caught up.
 */
@Service
public class RemindOfInterest {

    private static final String KIND = "interest";

    private final Calls calls;
    private final OpenInterests interests;
    private final TellMembers members;
    private final ReminderRounds rounds;
    private final Clock clock;

    RemindOfInterest(Calls calls, OpenInterests interests, TellMembers members, ReminderRounds rounds, Clock clock) {
        this.calls = calls;
        this.interests = interests;
        this.members = members;
        this.rounds = rounds;
        this.clock = clock;
    }

    @SystemOnly(reason = "run by the clock; no page reaches it")
    public void remind() {
        var now = clock.instant();
        var reminders = rounds.due(KIND, now);
        calls.published().stream()
                .filter(call -> call.takesInterestAt(now))
                .forEach(call ->
                        ReminderDay.of(call.interestClosesAt(), reminders).ifPresent(day -> remindWriters(call, day)));
        reminders.forEach(
                day -> interests.evidenceMissingOn(day.due()).forEach(missing -> remindOfEvidence(missing, day)));
        rounds.done(KIND, now, reminders);
    }

    private void remindWriters(CallView call, ReminderDay day) {
        interests
                .writersIn(call.id())
                .forEach(applicant -> members.tell(
                        applicant,
                        NoticeTemplate.INTEREST_REMINDER,
                        call.id() + ":" + applicant + ":" + day.key(),
                        new MailFacts("", call.title(), call.interestClosesAt(), page(call.id()))));
    }

    private void remindOfEvidence(MissingEvidence missing, ReminderDay day) {
        members.tell(
                missing.applicant(),
                NoticeTemplate.EVIDENCE_REMINDER,
                missing.interest() + ":" + day.key(),
                new MailFacts(
                        "", calls.require(missing.call()).title(), day.due(), page(missing.call()) + "/underlag"));
    }

    private static String page(CallId call) {
        return "/mina-sidor/intresseanmalan/" + call;
    }
}
