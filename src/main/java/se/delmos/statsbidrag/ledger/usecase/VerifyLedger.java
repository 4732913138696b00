package se.delmos.statsbidrag.ledger.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.ledger.model.AccountRepository;
import se.delmos.statsbidrag.ledger.model.LedgerCheck;
import se.delmos.statsbidrag.ledger.model.PostingRepository;

/** Compares every account with its postings. */
@Service
public class VerifyLedger {

    private final AccountRepository accounts;
    private final PostingRepository postings;

    VerifyLedger(AccountRepository accounts, PostingRepository postings) {
        this.accounts = accounts;
        this.postings = postings;
    }

    @PreAuthorize("hasAnyRole('ECONOMIST','AUDITOR')")
    @Transactional(readOnly = true)
    public LedgerCheck verify() {
        return LedgerCheck.of(accounts.balances(), postings.debits(), postings.credits());
    }
}
