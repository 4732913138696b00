package se.delmos.statsbidrag.ledger.usecase;

import static se.delmos.statsbidrag.ledger.model.AccountKind.APPROPRIATED;
import static se.delmos.statsbidrag.ledger.model.AccountKind.AVAILABLE;
import static se.delmos.statsbidrag.ledger.model.AccountKind.COMMITTED;
import static se.delmos.statsbidrag.ledger.model.AccountKind.OF_COMMITMENT;
import static se.delmos.statsbidrag.ledger.model.AccountKind.ORDERED;
import static se.delmos.statsbidrag.ledger.model.AccountKind.PAID;
import static se.delmos.statsbidrag.ledger.model.AccountKind.RELEASED;
import static se.delmos.statsbidrag.ledger.model.AccountKind.REPAYABLE;
import static se.delmos.statsbidrag.ledger.model.AccountKind.RETURNED;
import static se.delmos.statsbidrag.ledger.model.AccountKind.UNALLOTTED;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ledger.CommitmentId;
import se.delmos.statsbidrag.ledger.LedgerPosting;
import se.delmos.statsbidrag.ledger.model.Appropriation;
import se.delmos.statsbidrag.ledger.model.AppropriationRepository;
import se.delmos.statsbidrag.ledger.model.Budget;
import se.delmos.statsbidrag.ledger.model.BudgetRepository;
import se.delmos.statsbidrag.ledger.model.Commitment;
import se.delmos.statsbidrag.ledger.model.CommitmentRepository;
import se.delmos.statsbidrag.ledger.model.Place;
import se.delmos.statsbidrag.ledger.model.WholeKronor;

/** The movements that the business knows, each as one posting or two. */
@Service
class PostToLedger implements LedgerPosting {

    private static final String REASON = "part of the use case that decides about the money";

    private final PostingBook book;
    private final SettlementBook settlements;
    private final AppropriationRepository appropriations;
    private final BudgetRepository budgets;
    private final CommitmentRepository commitments;

    PostToLedger(
            PostingBook book,
            SettlementBook settlements,
            AppropriationRepository appropriations,
            BudgetRepository budgets,
            CommitmentRepository commitments) {
        this.book = book;
        this.settlements = settlements;
        this.appropriations = appropriations;
        this.budgets = budgets;
        this.commitments = commitments;
    }

    @Override
    @Transactional
    @SystemOnly(reason = REASON)
    public AppropriationId appropriate(int year, String name, Money amount) {
        var id = AppropriationId.create();
        appropriations.save(new Appropriation(id, year, name, WholeKronor.require(amount)));
        book.open(id, List.of(APPROPRIATED, UNALLOTTED));
        book.move(Place.of(id, APPROPRIATED), Place.of(id, UNALLOTTED), amount, "appropriation/" + id);
        return id;
    }

    @Override
    @Transactional
    @SystemOnly(reason = REASON)
    public BudgetId allot(AppropriationId appropriation, String name, Money frame) {
        book.require(Place.of(appropriation, UNALLOTTED));
        var id = BudgetId.create();
        budgets.save(new Budget(id, appropriation, name, WholeKronor.require(frame)));
        book.open(id, List.of(AVAILABLE));
        book.move(Place.of(appropriation, UNALLOTTED), Place.of(id, AVAILABLE), frame, "budget/" + id);
        return id;
    }

    @Override
    @Transactional
    @SystemOnly(reason = REASON)
    public void release(BudgetId id) {
        var budget = budgets.findById(id.value()).orElseThrow(() -> new NotFound(id));
        var left = book.left(Place.of(id, AVAILABLE));
        if (left.isPositive()) {
            book.open(id, List.of(RELEASED));
            book.move(Place.of(id, AVAILABLE), Place.of(id, RELEASED), left, "release/" + id);
            book.move(Place.of(id, RELEASED), Place.of(budget.appropriation(), UNALLOTTED), left, "return/" + id);
        }
    }

    @Override
    @Transactional
    @SystemOnly(reason = REASON)
    public CommitmentId commit(BudgetId budget, Money amount, String key) {
        var available = Place.of(budget, AVAILABLE);
        return book.recipient(available, WholeKronor.require(amount), key)
                .map(CommitmentId::new)
                .orElseGet(() -> commitAnew(budget, amount, key));
    }

    private CommitmentId commitAnew(BudgetId budget, Money amount, String key) {
        var id = CommitmentId.create();
        commitments.save(new Commitment(id, budget, amount));
        book.open(id, OF_COMMITMENT);
        book.move(Place.of(budget, AVAILABLE), Place.of(id, COMMITTED), amount, key);
        return id;
    }

    @Override
    @Transactional
    @SystemOnly(reason = REASON)
    public void orderPayment(CommitmentId commitment, Money amount, String key) {
        WholeKronor.require(amount);
        book.move(Place.of(commitment, COMMITTED), Place.of(commitment, ORDERED), amount, key);
    }

    @Override
    @Transactional
    @SystemOnly(reason = REASON)
    public void confirmPayment(CommitmentId commitment, Money amount, String key) {
        book.move(Place.of(commitment, ORDERED), Place.of(commitment, PAID), amount, key);
    }

    @Override
    @Transactional
    @SystemOnly(reason = REASON)
    public void rejectPayment(CommitmentId commitment, Money amount, String key) {
        book.move(Place.of(commitment, ORDERED), Place.of(commitment, COMMITTED), amount, key);
    }

    @Override
    @Transactional
    @SystemOnly(reason = REASON)
    public void settle(CommitmentId commitment, Money used, Money unused, String key) {
        settlements.settle(commitment, used, unused, key);
    }

    @Override
    @Transactional
    @SystemOnly(reason = REASON)
    public void receiveRepayment(CommitmentId commitment, Money amount, String key) {
        book.move(Place.of(commitment, REPAYABLE), Place.of(commitment, RETURNED), amount, key);
    }
}
