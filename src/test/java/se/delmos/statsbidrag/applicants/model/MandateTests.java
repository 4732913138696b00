package se.delmos.statsbidrag.applicants.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.MandateKind;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;

class MandateTests {

    private static final Instant NOW = Instant.parse("2018-11-05T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);

    private final ActorId person = ActorId.create();
    private final ActorId officer = ActorId.create();

    @Test
    @Rule("R-FL-17")
    void holdsFromItsFirstDayToItsLast() {
        var mandate = mandate(MandateKind.POWER_OF_ATTORNEY);

        assertThat(mandate.lets(person, FIRST.minusDays(1))).isFalse();
        assertThat(mandate.lets(person, FIRST)).isTrue();
        assertThat(mandate.lets(person, LAST)).isTrue();
        assertThat(mandate.lets(person, LAST.plusDays(1))).isFalse();
        assertThat(mandate.lets(ActorId.create(), LAST)).isFalse();
    }

    @Test
    @Rule("R-FL-17")
    void wantsThePowerOfAttorneyToSayWhatItCovers() {
        assertThatThrownBy(() -> terms(MandateKind.POWER_OF_ATTORNEY, " ", LAST))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("applicants.mandate.extent.missing");
        assertThat(terms(MandateKind.SIGNS_ALONE, "", LAST).duty()).isEmpty();
    }

    @Test
    void endsAtOnceWhenItIsTakenBackOrRefused() {
        assertThat(mandate(MandateKind.POWER_OF_ATTORNEY).revoke(person, NOW).lets(person, LAST))
                .isFalse();
        var refused = mandate(MandateKind.SIGNS_ALONE).refuse("Protokollet är inte undertecknat.", officer, NOW);
        assertThat(refused.lets(person, LAST)).isFalse();
        assertThatThrownBy(() -> refused.verify(officer, NOW)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void letsNobodySubmitForSittingOnTheBoard() {
        assertThat(mandate(MandateKind.BOARD).lets(person, LAST)).isFalse();
    }

    @Test
    void wantsAProofOfWhatLetsAPersonSubmit() {
        var terms = terms(MandateKind.SIGNS_JOINTLY, "kassör", null);

        assertThatThrownBy(() -> new Mandate(ApplicantId.create(), terms, new Proof(null, null), person, NOW))
                .hasMessage("applicants.mandate.proof.missing");
    }

    @Test
    @Rule("R-ID-01")
    void isVerifiedOnceByANamedOfficer() {
        var mandate = mandate(MandateKind.SIGNS_ALONE);
        assertThat(mandate.isVerified()).isFalse();

        mandate.verify(officer, NOW);

        assertThat(mandate.verifiedBy()).contains(officer);
        assertThat(mandate.verifiedAt()).contains(NOW);
        assertThatThrownBy(() -> mandate.verify(officer, NOW)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        assertThatThrownBy(() -> terms(MandateKind.BOARD, "", FIRST.minusDays(1)))
                .hasMessage("applicants.mandate.period");
    }

    private Mandate mandate(MandateKind kind) {
        return new Mandate(
                ApplicantId.create(),
                terms(kind, "att söka bidrag", LAST),
                new Proof(null, "Protokoll § 7"),
                person,
                NOW);
    }

    private MandateTerms terms(MandateKind kind, String duty, @Nullable LocalDate last) {
        return new MandateTerms(kind, "Frida Firmatecknare", duty, person.value(), FIRST, last);
    }
}
