package se.delmos.statsbidrag.insight.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.insight.model.Figures;
import se.delmos.statsbidrag.ledger.AppropriationId;

/** Lists all grants of an appropriation. */
@Service
public class ListGrants {

    private final GrantsOfAppropriation grants;
    private final Clock clock;

    ListGrants(GrantsOfAppropriation grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('MANAGEMENT','AUDITOR','ECONOMIST','DECISION_MAKER','ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public GrantList list(Optional<AppropriationId> asked) {
        var chosen = grants.choose(asked);
        return new GrantList(clock.instant(), chosen.appropriation(), "", chosen.grants(), Figures.of(chosen.grants()));
    }
}
