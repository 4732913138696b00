package se.delmos.statsbidrag.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.ReportingDutiesDue;
import se.delmos.statsbidrag.calls.ReportingDutyId;
import se.delmos.statsbidrag.calls.model.DutyDone;
import se.delmos.statsbidrag.calls.model.DutyTerms;
import se.delmos.statsbidrag.calls.usecase.ChangeDuty;
import se.delmos.statsbidrag.calls.usecase.DraftCall;
import se.delmos.statsbidrag.calls.usecase.FulfilDuty;
import se.delmos.statsbidrag.calls.usecase.RecordDuty;
import se.delmos.statsbidrag.calls.usecase.ShowDuty;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.Verification;

/** Who is reminded of what the agency itself has to report, and how often. It is due on 1 June 2018. */
class DutyReminderTests extends ApplicationTest {

    private static final LocalDate DUE = LocalDate.of(2018, 6, 1);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ReportingDutiesDue due;

    @Autowired
    private TellPerson person;

    @Autowired
    private KeptMail kept;

    @Autowired
    private JdbcTemplate sql;

    private final String title = "Redovisas " + UUID.randomUUID();
    private final ReportingDutyId duty = ReportingDutyId.create();

    @BeforeEach
    void oweAReport() {
        var call = CallId.create();
        as(Role.ADMINISTRATOR, () -> {
            beans.getBean(DraftCall.class).draft(call, title, new OrdinanceNumber("2018:118"));
            beans.getBean(RecordDuty.class).record(call, duty, terms(DUE, null, Role.MANAGEMENT));
        });
    }

    @Test
    void remindsOnceThirtyDaysBeforeAndOnceWhenTheDayIsOver() {
        remindOn("2018-05-01T10:00:00Z");
        assertThat(mails()).isEmpty();
        remindOn("2018-05-02T05:00:00Z");
        assertThat(mails()).as("before eight in the morning").isEmpty();
        remindOn("2018-05-02T10:00:00Z");
        remindOn("2018-05-02T10:15:00Z");
        remindOn("2018-06-01T10:00:00Z");
        assertThat(mails()).isEqualTo(subjects("Myndigheten ska redovisa: "));

        remindOn("2018-06-02T10:00:00Z");
        remindOn("2018-06-09T10:00:00Z");
        assertThat(mails()).hasSize(2 * managers()).containsAll(subjects("Myndighetens redovisning är försenad: "));
    }

    @Test
    void catchesUpWhenTheSystemWasDownOnTheDay() {
        remindOn("2018-05-09T10:00:00Z");
        remindOn("2018-05-10T10:00:00Z");

        assertThat(mails()).isEqualTo(subjects("Myndigheten ska redovisa: "));
    }

    @Test
    void remindsNobodyOfWhatIsDoneAndAnewOfALaterDay() {
        remindOn("2018-05-02T10:00:00Z");
        as(
                Role.ADMINISTRATOR,
                () -> beans.getBean(ChangeDuty.class)
                        .change(
                                duty,
                                version(),
                                terms(
                                        DUE.plusDays(60),
                                        person("Adam Frisk").id().value(),
                                        null)));
        remindOn("2018-06-30T10:00:00Z");
        remindOn("2018-07-02T10:00:00Z");
        assertThat(mails()).hasSize(managers() + 1);

        as(
                Role.MANAGEMENT,
                () -> beans.getBean(FulfilDuty.class).fulfil(duty, new DutyDone(DUE, "DELMOS 2018/99", "")));
        remindOn("2018-09-01T10:00:00Z");

        assertThat(mails()).hasSize(managers() + 1);
        assertThat(sql.queryForList(
                        "select event_type from audit.audit_record where content like ?",
                        String.class,
                        "%" + duty + "%"))
                .hasSize(3);
    }

    private long version() {
        return as(Role.ADMINISTRATOR, () -> beans.getBean(ShowDuty.class).show(duty))
                .version();
    }

    private static DutyTerms terms(LocalDate due, UUID responsible, Role role) {
        return new DutyTerms(
                "Hur bidragen har använts",
                "Regeringskansliet",
                due,
                "Regleringsbrevet",
                Verification.INFERRED,
                responsible,
                role);
    }

    private void remindOn(String moment) {
        new RemindOfDuties(due, person, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC)).remind();
    }

    private int managers() {
        return beans.getBean(Identities.class).withRole(Role.MANAGEMENT).size();
    }

    private List<String> subjects(String start) {
        return Collections.nCopies(managers(), start + title);
    }

    private List<String> mails() {
        return kept.sent().stream()
                .map(KeptMail.Mail::subject)
                .filter(subject -> subject.endsWith(title))
                .toList();
    }
}
