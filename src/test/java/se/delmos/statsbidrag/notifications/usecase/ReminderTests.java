package se.delmos.statsbidrag.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.OpenDrafts;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.calls.usecase.CancelCall;
import se.delmos.statsbidrag.calls.usecase.ExtendCall;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** Who is reminded of an unfinished application, and how often. The call of the scene closes on 12 November. */
class ReminderTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Calls calls;

    @Autowired
    private OpenDrafts drafts;

    @Autowired
    private TellMembers members;

    @Autowired
    private KeptMail kept;

    @Autowired
    private PreviewCall previewCall;

    @Autowired
    private ReminderRounds rounds;

    @Autowired
    private JdbcTemplate sql;

    private Scene scene;
    private CallId call;

    @BeforeEach
    void openACall() {
        sql.update("delete from notifications.reminder_round");
        scene = new Scene(beans);
        call = scene.openCall();
    }

    @Test
    void remindsEachMemberOnceSevenDaysAndOnceOneDayBefore() {
        scene.start(call);

        remindOn("2018-11-04");
        assertThat(mails()).isEmpty();
        remindOn("2018-11-05");
        remindOn("2018-11-05");
        assertThat(mails()).containsExactlyInAnyOrder("jonas.ek@example.se", "maria.lindqvist@example.se");
        remindOn("2018-11-06");
        remindOn("2018-11-11");
        remindOn("2018-11-12");
        assertThat(mails()).hasSize(4);
    }

    @Test
    void tellsTheSameDeadlineAsThePage() {
        scene.start(call);

        remindOn("2018-11-05");

        assertThat(kept.sent())
                .filteredOn(mail -> mail.subject()
                        .endsWith("inte är inskickad: " + calls.require(call).title()))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.body()).contains("12 november 2018 kl. 23.59"));
    }

    @Test
    void tellsTheClockTimeOfACallThatDoesNotCloseAtMidnight() {
        call = scene.openCallUntil(LocalTime.NOON);
        scene.start(call);

        remindOn("2018-11-05");

        assertThat(kept.sent())
                .filteredOn(mail -> mail.subject()
                        .endsWith("inte är inskickad: " + calls.require(call).title()))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.body()).contains("12 november 2018 kl. 12.00"));
    }

    @Test
    void remindsNobodyWhoHasNothingLeftToDo() {
        var id = scene.written(call);
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));

        remindOn("2018-11-05");
        remindOn("2018-11-11");

        assertThat(mails()).isEmpty();
    }

    @Test
    void remindsAgainOnlyOnTheDaysOfALaterLastDay() {
        scene.start(call);
        remindOn("2018-11-05");
        as(
                Role.ADMINISTRATOR,
                () -> beans.getBean(ExtendCall.class)
                        .extend(call, previewCall.preview(call).version(), LocalDate.of(2018, 11, 15), "Driftstopp."));

        remindOn("2018-11-05");
        assertThat(mails()).hasSize(2);
        remindOn("2018-11-08");
        assertThat(mails()).hasSize(4);
        remindOn("2018-11-11");
        assertThat(mails()).hasSize(4);
        remindOn("2018-11-14");
        assertThat(mails()).hasSize(6);
    }

    @Test
    void remindsNobodyOfACallThatWasTakenBack() {
        scene.start(call);
        as(
                Role.ADMINISTRATOR,
                () -> beans.getBean(CancelCall.class)
                        .cancel(call, previewCall.preview(call).version(), "Pengarna drogs in."));

        remindOn("2018-11-05");

        assertThat(mails()).isEmpty();
    }

    @Test
    void catchesUpOnceWhenTheSystemWasDownOnTheDay() {
        scene.start(call);
        remindOn("2018-11-04");

        remindOn("2018-11-07");
        assertThat(mails()).hasSize(2);
        remindOn("2018-11-07");
        remindOn("2018-11-08");
        assertThat(mails()).hasSize(2);
    }

    @Test
    void catchesUpOnlyForThoseWhoStillHaveSomethingToDo() {
        var id = scene.written(call);
        remindOn("2018-11-04");
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));

        remindOn("2018-11-07");

        assertThat(mails()).isEmpty();
    }

    @Test
    void remindsNobodyWhoBeginsAfterTheDayWhenTheSystemWasUp() {
        remindOn("2018-11-05");
        scene.start(call);

        remindOn("2018-11-06");

        assertThat(mails()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // the clocks go back in the night to 28 October 2018, and forward in the night to 25 March 2018 and 31 March
        // 2019
        "2018-10-31, 2018-10-24T05:59:59Z, 2018-10-24T06:00:00Z, 2018-10-30T06:59:59Z, 2018-10-30T07:00:00Z",
        "2018-03-28, 2018-03-21T06:59:59Z, 2018-03-21T07:00:00Z, 2018-03-27T05:59:59Z, 2018-03-27T06:00:00Z",
        "2019-04-03, 2019-03-27T06:59:59Z, 2019-03-27T07:00:00Z, 2019-04-02T05:59:59Z, 2019-04-02T06:00:00Z",
    })
    @Rule("R-FL-04")
    void remindsAtEightSevenDaysAndOneDayBeforeInTheWeeksInWhichTheClocksChange(
            LocalDate last, Instant tooEarly, Instant seven, Instant stillTooEarly, Instant one) {
        var view = closing(last);
        scene.start(call);

        remindAt(view, tooEarly);
        assertThat(mails()).isEmpty();
        remindAt(view, seven);
        assertThat(mails()).hasSize(2);
        remindAt(view, stillTooEarly);
        assertThat(mails()).hasSize(2);
        remindAt(view, one);
        assertThat(mails()).hasSize(4);
    }

    /** The call of the scene as it would be with another last day: a call of a day long past cannot be published. */
    private CallView closing(LocalDate last) {
        var it = calls.require(call);
        return new CallView(
                it.id(),
                it.title(),
                it.summary(),
                it.ordinance(),
                it.version(),
                it.status(),
                last.minusDays(30).atStartOfDay(Display.STOCKHOLM).toInstant(),
                last.plusDays(1).atStartOfDay(Display.STOCKHOLM).toInstant(),
                it.budgetYear(),
                it.frame(),
                it.ceiling(),
                it.activity(),
                it.reportDue(),
                it.stages(),
                it.form(),
                it.content(),
                it.budget());
    }

    private void remindAt(CallView view, Instant at) {
        var only = new OneCall(view);
        new RemindOfDrafts(only, drafts, members, rounds, Clock.fixed(at, ZoneOffset.UTC)).remind();
    }

    /** The one call that is published. */
    private record OneCall(CallView call) implements Calls {

        @Override
        public CallView require(CallId id) {
            return call;
        }

        @Override
        public List<CallView> published() {
            return List.of(call);
        }

        @Override
        public List<CallId> drafted() {
            return List.of();
        }

        @Override
        public Optional<CallStatus> status(CallId id) {
            return Optional.of(call.status());
        }

        @Override
        public Optional<String> costType(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<CallView> roundOf(int budgetYear, OrdinanceNumber ordinance) {
            return Optional.empty();
        }
    }

    private void remindOn(String day) {
        var noon = Clock.fixed(Instant.parse(day + "T11:00:00Z"), ZoneOffset.UTC);
        new RemindOfDrafts(calls, drafts, members, rounds, noon).remind();
    }

    private List<String> mails() {
        var title = calls.require(call).title();
        return kept.sent().stream()
                .filter(mail -> mail.subject().endsWith("inte är inskickad: " + title))
                .map(KeptMail.Mail::recipient)
                .toList();
    }
}
