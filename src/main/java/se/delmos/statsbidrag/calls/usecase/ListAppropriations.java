package se.delmos.statsbidrag.calls.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.ledger.AppropriationView;
import se.delmos.statsbidrag.ledger.Ledger;

/** Lists the appropriations that calls can draw on, with what is left to allot. */
@Service
public class ListAppropriations {

    private final Ledger ledger;

    ListAppropriations(Ledger ledger) {
        this.ledger = ledger;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public List<AppropriationView> list() {
        return ledger.appropriations();
    }
}
