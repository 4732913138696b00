package se.delmos.statsbidrag.ledger;

import java.util.List;
import se.delmos.statsbidrag.kernel.Money;

/** An appropriation with its frames, as of now. */
public record AppropriationView(
        AppropriationId id, int year, String name, Money amount, Money unallotted, List<BudgetView> budgets) {}
