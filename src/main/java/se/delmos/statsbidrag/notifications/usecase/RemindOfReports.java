package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import org.springframework.stereotype.Service;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.ReminderDay;
import se.delmos.statsbidrag.reporting.ReportsDue;

/**
 * Reminds the organisations that owe a final report of the day it is due (R-PROC-15), seven days before and the day
 * before. Each mail is a transaction of its own, and is sent once however often this runs. A day on which the system was down
 * is caught up.
 */
@Service
public class RemindOfReports {

    private static final String KIND = "reports";

    private final ReportsDue reports;
    private final Decisions decisions;
    private final TellMembers members;
    private final ReminderRounds rounds;
    private final Clock clock;

    RemindOfReports(ReportsDue reports, Decisions decisions, TellMembers members, ReminderRounds rounds, Clock clock) {
        this.reports = reports;
        this.decisions = decisions;
        this.members = members;
        this.rounds = rounds;
        this.clock = clock;
    }

    @SystemOnly(reason = "run by the clock; no page reaches it")
    public void remind() {
        var now = clock.instant();
        var reminders = rounds.due(KIND, now);
        reminders.forEach(day -> reports.missingOn(day.due()).forEach(decision -> remind(decision, day)));
        rounds.done(KIND, now, reminders);
    }

    private void remind(DecisionId decision, ReminderDay day) {
        var grant = decisions.grant(decision);
        members.tell(
                grant.recipient(),
                NoticeTemplate.REPORT_REMINDER,
                decision + ":" + day.key(),
                new MailFacts(grant.caseNumber().toString(), "", day.due(), "/mina-sidor/slutrapporter/" + decision));
    }
}
