package se.delmos.statsbidrag.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.ConcurrentTasks;
import se.delmos.statsbidrag.OnBothDatabases;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.decisions.usecase.MakeDecision;
import se.delmos.statsbidrag.decisions.usecase.ShowDecision;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.ledger.InsufficientFunds;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Direction;
import se.delmos.statsbidrag.registry.RecordEntered;
import se.delmos.statsbidrag.registry.Registry;
import se.delmos.statsbidrag.review.Reviews;

@OnBothDatabases
class MakeDecisionTests extends ApplicationTest {

    private static final long FRAME = 500_000;

    @Autowired
    private ConfigurableApplicationContext context;

    @Autowired
    private MakeDecision makeDecision;

    @Autowired
    private ShowDecision showDecision;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Applications applications;

    @Autowired
    private Registry registry;

    @Autowired
    private Reviews reviews;

    @Autowired
    private JdbcTemplate sql;

    private Cases cases;
    private CallId call;

    @BeforeEach
    void publishACall() {
        cases = new Cases(context);
        call = cases.call(FRAME);
    }

    @Test
    @Rule({"R-ANSL-01", "R-118-11", "R-FL-09"})
    void commitsTheMoneyAndSendsTheLetterByTheDiary() {
        var id = cases.proposed(call, 200_000);

        cases.decide("Bengt Dahl", id, Outcome.GRANTED);

        var decision = decisions.of(id).orElseThrow();
        assertThat(decision.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(cases.left(call)).isEqualTo(Money.kronor(300_000));
        assertThat(lastRecord(id)).satisfies(record -> {
            assertThat(record.direction()).isEqualTo(Direction.OUTGOING);
            assertThat(record.subject()).isEqualTo("Beslut: bidrag beviljat");
            assertThat(record.document()).isEqualTo(decision.letter());
        });
        assertThat(decisions.grant(decision.id()).decidedOn()).isPresent();
    }

    @Test
    void closesTheCaseOfARefusal() {
        var id = cases.proposed(call, 200_000);

        cases.decide("Bengt Dahl", id, Outcome.REFUSED);

        assertThat(diary(id).closedAt()).isPresent();
        assertThat(cases.left(call)).isEqualTo(Money.kronor(FRAME));
        assertThat(decisions.grants()).noneMatch(grant -> grant.application().equals(id));
    }

    @Test
    @Rule("R-ANSL-01")
    void keepsNothingWhenTheFrameIsShort() {
        cases.decide("Bengt Dahl", cases.proposed(call, 400_000), Outcome.GRANTED);
        var id = cases.proposed(call, 100_001);

        assertKeepsNothing(id, InsufficientFunds.class);
    }

    @Test
    void keepsNothingWhenTheDiaryRefuses() {
        var id = cases.proposed(call, 200_000);
        registry.close(applications.require(id).caseNumber(), clock.instant());

        assertKeepsNothing(id, RuleViolation.class);
    }

    @Test
    void keepsNothingWhenTheLetterCannotBeEntered() {
        var id = cases.proposed(call, 200_000);

        failingOn(RecordEntered.class, () -> assertKeepsNothing(id, RuntimeException.class));
    }

    @Test
    void keepsNothingWhenTheAuditRecordFails() {
        var id = cases.proposed(call, 200_000);

        failingOn(DecisionMade.class, () -> assertKeepsNothing(id, RuntimeException.class));
    }

    @Test
    void keepsNothingWhenTheLetterCannotBeStored() {
        var id = cases.proposed(call, 200_000);

        refusing(
                "documents.document",
                "media_type <> 'application/pdf'",
                () -> assertKeepsNothing(id, RuntimeException.class));
    }

    @Test
    void keepsNothingWhenTheEventCannotBePublished() {
        var id = cases.proposed(call, 200_000);

        refusing(
                "event_publication",
                "event_type not like '%.DecisionMade'",
                () -> assertKeepsNothing(id, RuntimeException.class));
    }

    @Test
    void letsOneOfTwoDecidersAtOnceDecide() throws Exception {
        var id = cases.proposed(call, 200_000);
        var command = cases.command(id, Outcome.GRANTED);

        var made = ConcurrentTasks.run(
                2,
                RuntimeException.class,
                number -> () -> as(number == 0 ? "Bengt Dahl" : "Lena Ström", () -> makeDecision.decide(command)));

        assertThat(made).hasSize(1);
        assertThat(cases.left(call)).isEqualTo(Money.kronor(300_000));
        assertThat(diary(id).records().stream().filter(record -> record.direction() == Direction.OUTGOING))
                .hasSize(1);
    }

    @Test
    void answersADoubleSubmitWithTheFirstDecision() {
        var id = cases.proposed(call, 200_000);
        var command = cases.command(id, Outcome.GRANTED);

        var first = as("Bengt Dahl", () -> makeDecision.decide(command));

        assertThat(as("Bengt Dahl", () -> makeDecision.decide(command))).isEqualTo(first);
        assertThat(cases.left(call)).isEqualTo(Money.kronor(300_000));
        assertThatThrownBy(() -> as("Lena Ström", () -> makeDecision.decide(command)))
                .hasMessage("decisions.already-decided");
    }

    @Test
    @Rule("R-FL-01")
    void keepsADisqualifiedDeciderOutOfTheCase() {
        var id = cases.proposed(call, 200_000);
        cases.declareConflict("Lena Ström", id);

        assertThatThrownBy(() -> as("Lena Ström", () -> showDecision.show(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cases.decide("Lena Ström", id, Outcome.GRANTED))
                .isInstanceOf(AccessDeniedException.class);
        cases.decide("Bengt Dahl", id, Outcome.GRANTED);
    }

    @Test
    @Rule("R-PROC-06")
    void grantsNothingAfterAFailedFormalCheck() {
        var id = cases.checked(call, 200_000, false);

        assertThatThrownBy(() -> cases.decide("Bengt Dahl", id, Outcome.GRANTED))
                .hasMessage("decisions.hinder.FORMAL_FAILURE_IS_NO_GRANT");
        cases.decide("Bengt Dahl", id, Outcome.DISMISSED);
        assertThat(decisions.of(id).orElseThrow().amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesADecisionOnAProposalThatHasChanged() {
        var id = cases.proposed(call, 200_000);
        var old = cases.command(id, Outcome.GRANTED);
        cases.declareNone("Olle Berg", id);

        assertThatThrownBy(() -> as("Bengt Dahl", () -> makeDecision.decide(old)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    @Rule("R-FL-08")
    void wantsReasonsForARefusalButNotForAGrantInFull() {
        var id = cases.proposed(call, 200_000);
        var version = reviews.of(id).version();

        assertThatThrownBy(() -> as(
                        "Bengt Dahl",
                        () -> makeDecision.decide(new MakeDecision.Command(
                                id, version, Outcome.REFUSED, Optional.empty(), "", "3 §", ""))))
                .hasMessage("decisions.hinder.REASONS_ARE_GIVEN");
        as(
                "Bengt Dahl",
                () -> makeDecision.decide(
                        new MakeDecision.Command(id, version, Outcome.GRANTED, Optional.empty(), "", "3 §", "")));
    }

    private void assertKeepsNothing(ApplicationId id, Class<? extends Exception> failure) {
        var left = cases.left(call);
        var records = diary(id).records().size();
        var version = reviews.of(id).version();
        var letters = lettersOf(id);

        assertThatThrownBy(() -> cases.decide("Bengt Dahl", id, Outcome.GRANTED))
                .isInstanceOf(failure);

        assertThat(decisions.of(id)).isEmpty();
        assertThat(cases.left(call)).isEqualTo(left);
        assertThat(diary(id).records()).hasSize(records);
        assertThat(reviews.of(id).version()).isEqualTo(version);
        assertThat(lettersOf(id)).isEqualTo(letters);
        assertThat(count(
                        "select count(*) from audit.audit_record where event_type = 'DecisionMade' and content like ?",
                        id))
                .isZero();
        assertThat(count(
                        "select count(*) from event_publication where event_type like '%DecisionMade' and serialized_event like ?",
                        id))
                .isZero();
    }

    private long lettersOf(ApplicationId id) {
        var name = "beslut-" + applications.require(id).caseNumber().toString().replaceAll("[ /]", "-") + ".pdf";
        return sql.queryForObject("select count(*) from documents.document where file_name = ?", Long.class, name);
    }

    private long count(String query, ApplicationId id) {
        return sql.queryForObject(query, Long.class, "%" + id + "%");
    }

    private void failingOn(Class<? extends DomainEvent> type, Runnable work) {
        ApplicationListener<PayloadApplicationEvent<Object>> failing = event -> {
            if (type.isInstance(event.getPayload())) {
                throw new IllegalStateException("A participant fails");
            }
        };
        context.addApplicationListener(failing);
        try {
            work.run();
        } finally {
            context.removeApplicationListener(failing);
        }
    }

    private void refusing(String table, String condition, Runnable work) {
        sql.execute("alter table " + table + " add constraint ck_of_a_test check (" + condition + ") "
                + (isPostgres() ? "not valid" : "nocheck"));
        try {
            work.run();
        } finally {
            sql.execute("alter table " + table + " drop constraint ck_of_a_test");
        }
    }

    private boolean isPostgres() {
        return "postgres".equals(System.getProperty("statsbidrag.test.database"));
    }

    private se.delmos.statsbidrag.registry.CaseView diary(ApplicationId id) {
        return registry.find(applications.require(id).caseNumber()).orElseThrow();
    }

    private RecordView lastRecord(ApplicationId id) {
        var records = diary(id).records();
        return records.get(records.size() - 1);
    }
}
