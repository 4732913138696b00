package se.delmos.statsbidrag.calls.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ledger.AppropriationView;
import se.delmos.statsbidrag.ledger.Ledger;
import se.delmos.statsbidrag.ledger.LedgerPosting;

/** Enters an appropriation of a budget year. The same one sent twice is entered once. */
@Service
public class AppropriateMoney {

    private final Ledger ledger;
    private final LedgerPosting posting;

    AppropriateMoney(Ledger ledger, LedgerPosting posting) {
        this.ledger = ledger;
        this.posting = posting;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public AppropriationId appropriate(int year, String name, Money amount) {
        if (!amount.isPositive() || !amount.isWholeKronor()) {
            throw new RuleViolation("calls.appropriation.not-whole-kronor");
        }
        return ledger.appropriations().stream()
                .filter(existing -> existing.year() == year && existing.name().equals(name))
                .findFirst()
                .map(existing -> same(existing, amount))
                .orElseGet(() -> posting.appropriate(year, name, amount));
    }

    private static AppropriationId same(AppropriationView existing, Money amount) {
        if (!existing.amount().equals(amount)) {
            throw new RuleViolation("calls.appropriation.exists", existing.name(), Integer.toString(existing.year()));
        }
        return existing.id();
    }
}
