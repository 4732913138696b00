package se.delmos.statsbidrag.calls.model;

import java.util.Optional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.ledger.BudgetId;

/** Shows the terms of a call to other modules. */
final class CallViews {

    private CallViews() {}

    static CallView of(CallId id, CallTerms terms, CallStatus status, Optional<BudgetId> budget) {
        return new CallView(
                id,
                terms.title(),
                terms.summary(),
                terms.ordinance(),
                terms.wording(),
                status,
                terms.window().opensAt(),
                terms.window().closesAt(),
                terms.budgetYear(),
                terms.frame(),
                terms.ceiling(),
                terms.activity(),
                terms.reportDue(),
                terms.stages().view(),
                terms.form(),
                terms.content(),
                budget);
    }
}
