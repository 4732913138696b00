package se.delmos.statsbidrag.reporting.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.reporting.ReportStatus;

/** A final report as its recipient and its officer see it. */
public record ReportPage(
        DecisionId decision,
        long version,
        ReportStatus status,
        Grant grant,
        Due due,
        Costs costs,
        Texts texts,
        Auditor auditor,
        Trail trail,
        List<String> missing) {

    /** The grant that is reported. */
    public record Grant(
            String caseNumber, String recipient, String purpose, Money granted, Money paid, Optional<Period> period) {}

    /** The last day, and whether the report is or was late (R-PROC-15). */
    public record Due(LocalDate day, boolean late) {}

    /**
     * Costs by line with their sums.
     *
     * @param unused what is left of the paid money by the costs as they stand now
     * @param own costs above what was paid
     */
    public record Costs(
            List<ReportLine> lines, Money budget, Money reported, Optional<Money> approved, Money unused, Money own) {}

    /** What the recipient wrote and stated. */
    public record Texts(String results, String purpose, boolean withinPeriod) {}

    /** Whether an auditor's statement is asked for (R-119-20), and what the recipient answered. */
    public record Auditor(boolean asked, Money threshold, boolean stated, String name) {}

    /** What has happened with the report. */
    public record Trail(
            Optional<Instant> savedAt,
            Optional<Instant> submittedAt,
            Optional<String> submittedBy,
            Optional<Instant> approvedAt,
            Optional<String> approvedBy) {}
}
