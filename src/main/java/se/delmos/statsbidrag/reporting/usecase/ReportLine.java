package se.delmos.statsbidrag.reporting.usecase;

import java.util.Optional;
import se.delmos.statsbidrag.applications.CostType;
import se.delmos.statsbidrag.kernel.Money;

/** One line of costs: budgeted in the application, reported, approved. */
public record ReportLine(CostType type, Money budget, Money reported, Optional<Money> approved, String reason) {

    /** Returns the name of the line's field in forms. */
    public String field() {
        return switch (type) {
            case STAFF -> "staff";
            case PREMISES -> "premises";
            case BOUGHT_SERVICES -> "boughtServices";
            case TRAVEL -> "travel";
            case OTHER -> "other";
        };
    }
}
