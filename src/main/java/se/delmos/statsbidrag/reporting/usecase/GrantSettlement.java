package se.delmos.statsbidrag.reporting.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.ledger.LedgerPosting;
import se.delmos.statsbidrag.reporting.model.Settlement;

/** Settles a grant in the ledger and the diary, in the transaction that approves its final report. */
@Component
class GrantSettlement {

    private final Decisions decisions;
    private final LedgerPosting ledger;
    private final ReportRecords records;

    GrantSettlement(Decisions decisions, LedgerPosting ledger, ReportRecords records) {
        this.decisions = decisions;
        this.ledger = ledger;
        this.records = records;
    }

    void settle(DecisionId decision, Settlement outcome, Instant at) {
        var grant = decisions.grant(decision);
        ledger.settle(grant.commitment(), outcome.used(), outcome.unused(), "final-report/" + decision);
        records.registerApproved(grant.caseNumber(), !outcome.unused().isPositive(), at);
    }
}
