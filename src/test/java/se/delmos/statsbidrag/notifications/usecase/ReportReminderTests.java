package se.delmos.statsbidrag.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.disbursement.MoneyScene;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;
import se.delmos.statsbidrag.reporting.ReportStatus;
import se.delmos.statsbidrag.reporting.Reports;
import se.delmos.statsbidrag.reporting.ReportsDue;

/** Who is reminded of a final report, and how often. The report of the scene is due on 1 February 2020. */
class ReportReminderTests extends ApplicationTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReportsDue due;

    @Autowired
    private Reports reports;

    @Autowired
    private Decisions decisions;

    @Autowired
    private TellMembers members;

    @Autowired
    private ReminderRounds rounds;

    @Autowired
    private KeptMail kept;

    @Autowired
    private JdbcTemplate sql;

    private DecisionId decision;

    @BeforeEach
    void payAGrant() {
        sql.update("delete from notifications.reminder_round");
        decision = new MoneyScene(context).paid(300_000);
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                reports.of(decision).filter(report -> report.status() == ReportStatus.WAITING))
                        .isPresent());
    }

    @Test
    @Rule("R-PROC-15")
    void remindsEachMemberOnceSevenDaysAndOnceOneDayBefore() {
        remindOn("2020-01-24");
        assertThat(mails()).isEmpty();
        remindOn("2020-01-25");
        remindOn("2020-01-25");
        assertThat(mails()).containsExactlyInAnyOrder("amina.warsame@example.se", "jonas.ek@example.se");
        remindOn("2020-01-31");
        remindOn("2020-02-01");
        assertThat(mails()).hasSize(4);
    }

    @Test
    @Rule("R-PROC-15")
    void catchesUpOnceWhenTheSystemWasDownOnTheDay() {
        remindOn("2020-01-24");

        remindOn("2020-01-27");
        remindOn("2020-01-28");

        assertThat(mails()).hasSize(2);
    }

    @Test
    @Rule("R-PROC-15")
    void remindsNobodyOfAReportThatHasBeenHandedIn() {
        become("SUBMITTED");
        try {
            remindOn("2020-01-25");
        } finally {
            become("WAITING");
        }

        assertThat(mails()).isEmpty();
    }

    /** Behind the back of the process, which other tests compare with the reports: it must be put back. */
    private void become(String status) {
        sql.update("update reporting.final_report set status = ? where decision_id = ?", status, decision.value());
    }

    private void remindOn(String day) {
        var noon = Clock.fixed(Instant.parse(day + "T11:00:00Z"), ZoneOffset.UTC);
        new RemindOfReports(due, decisions, members, rounds, noon).remind();
    }

    private List<String> mails() {
        var number = decisions.grant(decision).caseNumber().toString();
        return kept.sent().stream()
                .filter(mail -> mail.subject().equals("Slutrapport ska lämnas: " + number))
                .map(KeptMail.Mail::recipient)
                .toList();
    }
}
