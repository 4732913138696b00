package se.delmos.statsbidrag.reporting.model;

import java.util.Map;
import se.delmos.statsbidrag.applications.CostType;
import se.delmos.statsbidrag.kernel.Money;

/**
 * What the recipient writes in a final report.
 *
 * @param results what came of the work
 * @param purpose how the results relate to the purpose of the grant
 * @param withinPeriod the recipient's statement that all costs arose within the activity period (R-PROC-11)
 * @param auditorStatement whether an auditor has given a statement (R-119-20)
 */
public record ReportDraft(
        Map<CostType, Money> costs,
        String results,
        String purpose,
        boolean withinPeriod,
        boolean auditorStatement,
        String auditorName) {

    public ReportDraft {
        costs = Map.copyOf(costs);
    }

    public Money total() {
        return Money.sum(costs.values());
    }
}
