package se.delmos.statsbidrag.reporting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import se.delmos.statsbidrag.applications.CostType;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.Money;

/**
 * A final report.
 *
 * @param unused paid minus approved costs, never negative (R-PROC-16); empty until approved
 */
public record ReportView(
        DecisionId decision,
        ReportStatus status,
        Map<CostType, Money> costs,
        String results,
        Optional<Instant> submittedAt,
        Optional<Money> used,
        Optional<Money> unused) {}
