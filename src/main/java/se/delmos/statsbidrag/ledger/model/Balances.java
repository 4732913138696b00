package se.delmos.statsbidrag.ledger.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.delmos.statsbidrag.kernel.Identifier;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.AppropriationView;
import se.delmos.statsbidrag.ledger.BudgetView;
import se.delmos.statsbidrag.ledger.CommitmentView;

/** The balances of some owners, and what the ledger says of those owners. */
public final class Balances {

    private final Map<Place, Balance> byPlace;

    public Balances(Collection<Balance> balances) {
        this.byPlace = balances.stream()
                .collect(Collectors.toMap(balance -> new Place(balance.owner(), balance.kind()), Function.identity()));
    }

    public AppropriationView view(Appropriation appropriation, List<Budget> budgets) {
        return new AppropriationView(
                appropriation.id(),
                appropriation.year(),
                appropriation.name(),
                appropriation.amount(),
                left(appropriation.id(), AccountKind.UNALLOTTED),
                budgets.stream().map(this::view).toList());
    }

    public BudgetView view(Budget budget) {
        return new BudgetView(
                budget.id(),
                budget.appropriation(),
                budget.name(),
                budget.frame().minus(released(budget)),
                left(budget.id(), AccountKind.AVAILABLE));
    }

    public CommitmentView view(Commitment commitment) {
        var id = commitment.id();
        return new CommitmentView(
                id,
                commitment.budget(),
                commitment.amount(),
                left(id, AccountKind.ORDERED),
                received(id, AccountKind.PAID),
                left(id, AccountKind.USED),
                left(id, AccountKind.REPAYABLE),
                left(id, AccountKind.RETURNED));
    }

    /** Returns what was given back of a frame; nobody opens the account before that. */
    private Money released(Budget budget) {
        return Optional.ofNullable(byPlace.get(Place.of(budget.id(), AccountKind.RELEASED)))
                .map(Balance::received)
                .orElse(Money.ZERO);
    }

    private Money left(Identifier owner, AccountKind kind) {
        return at(owner, kind).left();
    }

    private Money received(Identifier owner, AccountKind kind) {
        return at(owner, kind).received();
    }

    private Balance at(Identifier owner, AccountKind kind) {
        var balance = byPlace.get(Place.of(owner, kind));
        if (balance == null) {
            throw new IllegalStateException("%s has no account %s".formatted(owner, kind));
        }
        return balance;
    }
}
