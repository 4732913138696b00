package se.delmos.statsbidrag.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.delmos.statsbidrag.kernel.Money.kronor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.CostType;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.reporting.ReportStatus;

class FinalReportTests {

    private static final Instant AT = Instant.parse("2019-02-01T09:00:00Z");
    private final ActorId signatory = ActorId.create();
    private final ActorId officer = ActorId.create();
    private final FinalReport report = new FinalReport(
            DecisionId.create(),
            ApplicationId.create(),
            ApplicantId.create(),
            kronor(300_000),
            LocalDate.of(2019, 3, 1));

    @Test
    @Rule("R-PROC-16")
    void findsUnusedMoneyAsPaidMinusApprovedCosts() {
        var settlement = submitted(kronor(250_000)).approve(Map.of(), officer, AT);

        assertThat(settlement.used()).isEqualTo(kronor(250_000));
        assertThat(settlement.unused()).isEqualTo(kronor(50_000));
        assertThat(report.trail().unused()).contains(kronor(50_000));
    }

    @Test
    @Rule("R-PROC-16")
    void neverFindsLessThanNothingUnused() {
        var settlement = submitted(kronor(310_000)).approve(Map.of(), officer, AT);

        assertThat(settlement.used()).isEqualTo(kronor(300_000));
        assertThat(settlement.unused()).isEqualTo(Money.ZERO);
        assertThat(settlement.own()).isEqualTo(kronor(10_000));
    }

    @Test
    @Rule("R-PROC-16")
    void countsWhatTheOfficerDoesNotApproveAsUnused() {
        var less = Map.of(CostType.STAFF, new LineApproval(kronor(200_000), "Kvitto saknas"));

        assertThat(submitted(kronor(300_000)).approve(less, officer, AT).unused())
                .isEqualTo(kronor(100_000));
        assertThat(report.costs().get(CostType.STAFF).reason()).isEqualTo("Kvitto saknas");
    }

    @Test
    void refusesLessWithoutAReasonAndMoreThanReported() {
        submitted(kronor(100_000));

        assertRefused(
                () -> report.approve(Map.of(CostType.STAFF, new LineApproval(kronor(1), " ")), officer, AT),
                "reporting.refuse.no-reason");
        assertRefused(
                () -> report.approve(Map.of(CostType.STAFF, new LineApproval(kronor(100_001), "")), officer, AT),
                "reporting.refuse.above-reported");
        assertThat(report.status()).isEqualTo(ReportStatus.SUBMITTED);
    }

    @Test
    @Rule("R-PROC-11")
    void refusesAReportThatDoesNotStateThatCostsAreWithinThePeriod() {
        report.write(new ReportDraft(costs(kronor(1)), "Resultat", "Syfte", false, false, ""), AT);

        assertThat(report.missing(false)).containsExactly("reporting.missing.period");
        assertRefused(() -> report.submit(signatory, false, DocumentId.create(), AT), "reporting.missing.period");
    }

    @Test
    @Rule("R-119-20")
    void asksForTheAuditorWhereTheGrantIsLarge() {
        report.write(new ReportDraft(costs(kronor(1)), "Resultat", "Syfte", true, true, ""), AT);

        assertThat(report.missing(true)).containsExactly("reporting.missing.auditor");
        assertThat(report.missing(false)).isEmpty();
    }

    @Test
    @Rule("R-PROC-15")
    void isLateAfterItsLastDay() {
        var due = report.due();

        assertThat(report.isLateOn(due, Optional.empty())).isFalse();
        assertThat(report.isLateOn(due.plusDays(1), Optional.empty())).isTrue();
        assertThat(report.isLateOn(due.plusDays(9), Optional.of(due))).isFalse();
        assertThat(report.isLateOn(due.plusDays(9), Optional.of(due.plusDays(1))))
                .isTrue();
    }

    @Test
    void isNotChangedOnceSubmitted() {
        submitted(kronor(1));

        assertRefused(
                () -> report.write(new ReportDraft(costs(kronor(2)), "", "", true, false, ""), AT),
                "reporting.refuse.submitted");
        assertRefused(() -> report.submit(signatory, false, DocumentId.create(), AT), "reporting.refuse.submitted");
    }

    @Test
    void isApprovedOnceAndNotByThePersonWhoSubmittedIt() {
        submitted(kronor(1));

        assertRefused(() -> report.approve(Map.of(), signatory, AT), "reporting.refuse.own-report");
        report.approve(Map.of(), officer, AT);
        assertRefused(() -> report.approve(Map.of(), officer, AT), "reporting.refuse.not-submitted");
    }

    private FinalReport submitted(Money staff) {
        report.write(new ReportDraft(costs(staff), "Resultat", "Syfte", true, false, ""), AT);
        return report.submit(signatory, false, DocumentId.create(), AT);
    }

    private static Map<CostType, Money> costs(Money staff) {
        return Map.of(CostType.STAFF, staff);
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
