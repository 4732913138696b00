package se.delmos.statsbidrag.insight.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.insight.model.GrantMoney;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ledger.AppropriationView;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ledger.BudgetView;
import se.delmos.statsbidrag.ledger.CommitmentId;
import se.delmos.statsbidrag.ledger.CommitmentView;
import se.delmos.statsbidrag.ledger.Ledger;

/** Joins the ledger's money with the decided grants, in a handful of queries however many grants there are. */
@Component
class GrantsOfAppropriation {

    private final Ledger ledger;
    private final Decisions decisions;

    GrantsOfAppropriation(Ledger ledger, Decisions decisions) {
        this.ledger = ledger;
        this.decisions = decisions;
    }

    /** Returns what {@link #find} does, or refuses with not-found where there is no appropriation at all. */
    Chosen choose(Optional<AppropriationId> asked) {
        return find(asked).orElseThrow(() -> new NotFound("appropriations"));
    }

    /** Returns the asked-for appropriation, or else the first of the latest budget year that has grants. */
    Optional<Chosen> find(Optional<AppropriationId> asked) {
        var all = ledger.appropriations().stream()
                .sorted(Comparator.comparing(AppropriationView::year).reversed())
                .toList();
        var grants = decisions.grants();
        var granting = grants.stream().map(GrantView::budget).collect(Collectors.toSet());
        var latest = all.stream()
                .filter(hasAnyOf(granting))
                .findFirst()
                .or(() -> all.stream().findFirst());
        return asked.map(id -> require(id, all))
                .or(() -> latest)
                .map(chosen -> new Chosen(all, chosen, withMoney(grants, budgetsOf(chosen))));
    }

    private static AppropriationView require(AppropriationId id, List<AppropriationView> all) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new NotFound(id));
    }

    private List<GrantMoney> withMoney(List<GrantView> grants, Set<BudgetId> budgets) {
        var within = grants.stream()
                .filter(grant -> budgets.contains(grant.budget()))
                .toList();
        Map<CommitmentId, CommitmentView> money =
                ledger.commitments(within.stream().map(GrantView::commitment).toList());
        return within.stream()
                .map(grant -> new GrantMoney(grant, postingsOf(grant, money)))
                .toList();
    }

    private static CommitmentView postingsOf(GrantView grant, Map<CommitmentId, CommitmentView> money) {
        return Optional.ofNullable(money.get(grant.commitment()))
                .orElseThrow(() -> new IllegalStateException("No postings for " + grant.caseNumber()));
    }

    private static Predicate<AppropriationView> hasAnyOf(Set<BudgetId> budgets) {
        return appropriation -> budgetsOf(appropriation).stream().anyMatch(budgets::contains);
    }

    private static Set<BudgetId> budgetsOf(AppropriationView appropriation) {
        return appropriation.budgets().stream().map(BudgetView::id).collect(Collectors.toSet());
    }

    /** The appropriation that was chosen among all, and its grants. */
    record Chosen(List<AppropriationView> all, AppropriationView appropriation, List<GrantMoney> grants) {}
}
