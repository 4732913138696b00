package se.delmos.statsbidrag.ledger.usecase;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.AppropriationView;
import se.delmos.statsbidrag.ledger.BudgetView;
import se.delmos.statsbidrag.ledger.Ledger;
import se.delmos.statsbidrag.ledger.model.AccountKind;
import se.delmos.statsbidrag.ledger.model.AccountRepository;
import se.delmos.statsbidrag.ledger.model.FrameTotal;

/** Shows appropriations and frames with what has become of their money. */
@Service
public class ShowLedger {

    private final Ledger ledger;
    private final AccountRepository accounts;

    ShowLedger(Ledger ledger, AccountRepository accounts) {
        this.ledger = ledger;
        this.accounts = accounts;
    }

    @PreAuthorize("hasAnyRole('ECONOMIST','AUDITOR')")
    @Transactional(readOnly = true)
    public List<AppropriationBook> show() {
        var totals = new HashMap<UUID, Map<AccountKind, FrameTotal>>();
        accounts.totalsOfFrames()
                .forEach(total -> totals.computeIfAbsent(total.budget(), budget -> new EnumMap<>(AccountKind.class))
                        .put(total.kind(), total));
        return ledger.appropriations().stream()
                .map(appropriation -> new AppropriationBook(
                        appropriation,
                        appropriation.budgets().stream()
                                .map(budget -> FrameBook.of(
                                        budget, totals.getOrDefault(budget.id().value(), Map.of())))
                                .toList()))
                .toList();
    }

    /** An appropriation and its frames. */
    public record AppropriationBook(AppropriationView appropriation, List<FrameBook> frames) {}

    /** A frame and where the money of its grants is. */
    public record FrameBook(BudgetView budget, Money ordered, Money paid, Money used, Money repayable, Money returned) {

        static FrameBook of(BudgetView budget, Map<AccountKind, FrameTotal> totals) {
            return new FrameBook(
                    budget,
                    left(totals, AccountKind.ORDERED),
                    received(totals, AccountKind.PAID),
                    left(totals, AccountKind.USED),
                    left(totals, AccountKind.REPAYABLE),
                    left(totals, AccountKind.RETURNED));
        }

        private static Money left(Map<AccountKind, FrameTotal> totals, AccountKind kind) {
            var total = totals.get(kind);
            return total == null ? Money.ZERO : new Money(total.leftOre());
        }

        private static Money received(Map<AccountKind, FrameTotal> totals, AccountKind kind) {
            var total = totals.get(kind);
            return total == null ? Money.ZERO : new Money(total.receivedOre());
        }
    }
}
