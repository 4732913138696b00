package se.delmos.statsbidrag.recovery.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.LedgerPosting;
import se.delmos.statsbidrag.registry.Direction;
import se.delmos.statsbidrag.registry.NewRecord;
import se.delmos.statsbidrag.registry.Registry;

/** The ledger and the diary of a repayment, in the transaction that records it. */
@Component
class RepaymentBooks {

    private final LedgerPosting ledger;
    private final Registry registry;

    RepaymentBooks(LedgerPosting ledger, Registry registry) {
        this.ledger = ledger;
        this.registry = registry;
    }

    void close(GrantView grant, Money amount, Instant at) {
        ledger.receiveRepayment(grant.commitment(), amount, "repayment/" + grant.id());
        registry.record(
                grant.caseNumber(),
                new NewRecord(
                        Direction.INCOMING,
                        "Återbetalning av oförbrukade medel",
                        grant.recipientName(),
                        Optional.empty()));
        registry.close(grant.caseNumber(), at);
    }
}
