package se.delmos.statsbidrag.applications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallContent;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.registry.CaseNumber;

/** Who is invited to apply, and to what. */
class ExpressionOfInterestTests {

    private static final Instant OPENS = Instant.parse("2018-05-27T22:00:00Z");
    private static final CallId MAPPINGS = CallId.create();
    private static final Sender OFFICER = new Sender(ActorId.create(), OPENS.minusSeconds(60));

    private static final LocalDate DUE = LocalDate.of(2018, 5, 27);

    private final CallView call = call(MAPPINGS, "2018:118");
    private final ExpressionOfInterest interest = ExpressionOfInterest.express(
            call, new ApplicantId(UUID.randomUUID()), "Vi vill kartlägga.", new CaseNumber(2018, 3), OFFICER);

    @Test
    @Rule("R-PROC-02")
    void invitesOnlyOnceAnOfficerHasSaidSo() {
        assertThat(interest.invitesTo(call)).isFalse();
        assertThat(interest.invite(OFFICER).invitesTo(call)).isTrue();
    }

    @Test
    @Rule("R-PROC-02")
    void doesNotInviteWhoWasDeclinedOrToAnotherCall() {
        assertThat(interest.decline("Pågår redan.", OFFICER).invitesTo(call)).isFalse();
        assertThat(interest.invitesTo(call(CallId.create(), "2018:118"))).isFalse();
    }

    @Test
    @Rule("R-PROC-03")
    void doesNotInviteUnderAnotherOrdinance() {
        assertThat(interest.invite(OFFICER).invitesTo(call(MAPPINGS, "2018:119")))
                .isFalse();
    }

    @Test
    void saysWhyWhereItDoesNotInvite() {
        assertThatThrownBy(() -> interest.decline(" ", OFFICER)).isInstanceOf(RuleViolation.class);
        assertThat(interest.isAnswered()).isFalse();
    }

    @Test
    @Rule("R-PROC-01")
    void isInTimeFromPublishingUntilTheCallOpensAndReceivedAsLateUntilItCloses() {
        assertThat(call.takesInterestAt(OPENS.minusMillis(1))).isTrue();
        assertThat(call.takesInterestAt(OPENS)).isFalse();
        assertThat(expressedAt(OPENS.minusMillis(1)).arrival().late()).isFalse();
        assertThat(expressedAt(OPENS).arrival().late()).isTrue();
        assertThatCode(() -> InterestWindow.requireReceivable(call, OPENS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> InterestWindow.requireReceivable(call, call.closesAt()))
                .hasMessage("applications.interest.closed");
    }

    @Test
    @Rule({"R-PROC-01", "R-PROC-02"})
    void isInTimeInItsOwnWindowWhereItHasOne() {
        var from = OPENS.minusSeconds(1_000_000);
        var to = OPENS.minusSeconds(500_000);
        var windowed =
                call(new CallStages(true, Optional.of(from), Optional.of(to), Optional.empty(), Set.of(), false));

        assertThatThrownBy(() -> InterestWindow.requireReceivable(windowed, from.minusMillis(1)))
                .hasMessage("applications.interest.not-open");
        assertThat(windowed.takesInterestAt(from)).isTrue();
        assertThat(windowed.takesInterestAt(to.minusMillis(1))).isTrue();
        assertThat(windowed.takesInterestAt(to)).isFalse();
    }

    @Test
    @Rule("R-PROC-19")
    void isNotTakenInACancelledCall() {
        var cancelled = call(CallId.create(), "2018:118", CallStatus.CANCELLED);

        assertThat(cancelled.takesInterestAt(OPENS.minusMillis(1))).isFalse();
        assertThatThrownBy(() -> InterestWindow.requireReceivable(cancelled, OPENS.minusMillis(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("applications.interest.cancelled");
    }

    @Test
    void waitsForEvidenceThatAnOfficerHasAskedForAndIsAnsweredAfterwards() {
        interest.askForEvidence(EvidenceRequest.of("Stadgar", DUE, OFFICER));
        assertThat(interest.status()).isEqualTo(InterestStatus.ASKED);
        assertThat(interest.isAnswered()).isFalse();

        interest.handInEvidence(OPENS);
        assertThat(interest.status()).isEqualTo(InterestStatus.RECEIVED);
        assertThat(interest.evidence()).map(EvidenceRequest::handedInAt).contains(OPENS);
        assertThatThrownBy(() -> interest.handInEvidence(OPENS)).hasMessage("evidence.not-asked");

        assertThat(interest.invite(OFFICER).invitesTo(call)).isTrue();
        assertThatThrownBy(() -> interest.askForEvidence(EvidenceRequest.of("Stadgar", DUE, OFFICER)))
                .hasMessage("applications.interest.already-answered");
    }

    @Test
    void isAnsweredAlsoWhereTheEvidenceNeverCame() {
        interest.askForEvidence(EvidenceRequest.of("Stadgar", DUE, OFFICER));

        assertThat(interest.decline("Underlaget kom inte in.", OFFICER).status())
                .isEqualTo(InterestStatus.DECLINED);
        assertThatThrownBy(() -> interest.handInEvidence(OPENS)).hasMessage("evidence.not-asked");
    }

    @Test
    void asksAgainForWhatIsStillMissing() {
        interest.askForEvidence(EvidenceRequest.of("Stadgar", DUE, OFFICER)).handInEvidence(OPENS);
        interest.askForEvidence(EvidenceRequest.of("Årsredovisning", DUE, OFFICER));

        assertThat(interest.evidence()).map(EvidenceRequest::what).contains("Årsredovisning");
        assertThat(interest.evidence()).map(EvidenceRequest::handedInAt).isEmpty();
    }

    @Test
    void takesEvidenceAnewThatTheVirusScannerStoppedUntilItIsAnswered() {
        interest.askForEvidence(EvidenceRequest.of("Stadgar", DUE, OFFICER)).handInEvidence(OPENS);

        interest.loseEvidence(AttachmentId.create(), OPENS.plusSeconds(1));

        assertThat(interest.status()).isEqualTo(InterestStatus.ASKED);
        assertThat(interest.evidence()).map(EvidenceRequest::what).contains("Stadgar");
        assertThat(interest.evidence()).map(EvidenceRequest::due).contains(DUE);
        assertThat(interest.evidence()).map(EvidenceRequest::askedAt).contains(OPENS.plusSeconds(1));
        assertThat(interest.handInEvidence(OPENS.plusSeconds(2)).status()).isEqualTo(InterestStatus.RECEIVED);

        interest.invite(OFFICER).loseEvidence(AttachmentId.create(), OPENS.plusSeconds(3));
        assertThat(interest.status()).isEqualTo(InterestStatus.INVITED);
    }

    @Test
    void asksForSomethingByADayThatIsNotOver() {
        assertThatThrownBy(() -> EvidenceRequest.of(" ", DUE, OFFICER)).hasMessage("evidence.what.missing");
        assertThatThrownBy(() -> EvidenceRequest.of("Stadgar", LocalDate.of(2018, 5, 26), OFFICER))
                .hasMessage("evidence.due.past");
    }

    @Test
    @Rule("R-FL-04")
    void isInTimeAfterAllWhereItsTimeWasMadeLonger() {
        var late = expressedAt(OPENS);
        assertThat(late.arrival().isWronglyLate(OPENS)).isFalse();
        assertThat(late.arrival().isWronglyLate(OPENS.plusMillis(1))).isTrue();

        late.correctLateness("Driftstopp.", OPENS.plusSeconds(60));

        assertThat(late.arrival().late()).isFalse();
        assertThat(late.arrival().inTimeAfterAll()).isEqualTo("Driftstopp.");
    }

    private ExpressionOfInterest expressedAt(Instant moment) {
        var sender = new Sender(ActorId.create(), moment);
        return ExpressionOfInterest.express(
                call, new ApplicantId(UUID.randomUUID()), "Vi vill.", new CaseNumber(2018, 4), sender);
    }

    private static CallView call(CallId id, String ordinance) {
        return call(id, ordinance, CallStatus.PLANNED);
    }

    private static CallView call(CallStages stages) {
        return call(CallId.create(), "2018:118", CallStatus.PLANNED, stages);
    }

    private static CallView call(CallId id, String ordinance, CallStatus status) {
        return call(id, ordinance, status, CallStages.of(true));
    }

    private static CallView call(CallId id, String ordinance, CallStatus status, CallStages stages) {
        return new CallView(
                id,
                "Kartläggningar",
                "",
                new OrdinanceNumber(ordinance),
                new OrdinanceVersionId("v1"),
                status,
                OPENS,
                OPENS.plusSeconds(1_000_000),
                2018,
                Money.kronor(20_000_000),
                Optional.empty(),
                new Period(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 12, 31)),
                LocalDate.of(2019, 1, 31),
                stages,
                FormVersionId.create(),
                CallContent.NONE,
                Optional.of(new BudgetId(UUID.randomUUID())));
    }
}
