package se.delmos.statsbidrag.ledger.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.Identifier;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.ledger.AppropriationView;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ledger.BudgetView;
import se.delmos.statsbidrag.ledger.CommitmentId;
import se.delmos.statsbidrag.ledger.CommitmentView;
import se.delmos.statsbidrag.ledger.Ledger;
import se.delmos.statsbidrag.ledger.model.AccountRepository;
import se.delmos.statsbidrag.ledger.model.AppropriationRepository;
import se.delmos.statsbidrag.ledger.model.Balances;
import se.delmos.statsbidrag.ledger.model.Budget;
import se.delmos.statsbidrag.ledger.model.BudgetRepository;
import se.delmos.statsbidrag.ledger.model.Commitment;
import se.delmos.statsbidrag.ledger.model.CommitmentRepository;

/** The ledger as it stands now, read from the accounts. */
@Service
class ReadLedger implements Ledger {

    private static final String REASON = "the use case or page that asks carries the authorisation";

    private final AppropriationRepository appropriations;
    private final BudgetRepository budgets;
    private final CommitmentRepository commitments;
    private final AccountRepository accounts;

    ReadLedger(
            AppropriationRepository appropriations,
            BudgetRepository budgets,
            CommitmentRepository commitments,
            AccountRepository accounts) {
        this.appropriations = appropriations;
        this.budgets = budgets;
        this.commitments = commitments;
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = REASON)
    public List<AppropriationView> appropriations() {
        var all = appropriations.all();
        var frames = budgets.all();
        var owners = new ArrayList<UUID>();
        all.forEach(appropriation -> owners.add(appropriation.id().value()));
        frames.forEach(frame -> owners.add(frame.id().value()));
        var balances = balancesOf(owners);
        var byAppropriation = frames.stream().collect(Collectors.groupingBy(Budget::appropriation));
        return all.stream()
                .map(appropriation ->
                        balances.view(appropriation, byAppropriation.getOrDefault(appropriation.id(), List.of())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = REASON)
    public BudgetView budget(BudgetId id) {
        var budget = budgets.findById(id.value()).orElseThrow(() -> new NotFound(id));
        return balancesOf(List.of(id.value())).view(budget);
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = REASON)
    public Map<CommitmentId, CommitmentView> commitments(Collection<CommitmentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var owners = ids.stream().map(Identifier::value).toList();
        var balances = balancesOf(owners);
        return commitments.findByIdIn(owners).stream()
                .collect(Collectors.toMap(Commitment::id, (Function<Commitment, CommitmentView>) balances::view));
    }

    private Balances balancesOf(Collection<UUID> owners) {
        return new Balances(accounts.balances(owners));
    }
}
