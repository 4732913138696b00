package se.delmos.statsbidrag.insight.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.insight.model.Figures;
import se.delmos.statsbidrag.insight.usecase.GrantsOfAppropriation.Chosen;
import se.delmos.statsbidrag.ledger.AppropriationId;

/** Shows where every krona of an appropriation is, as of now. */
@Service
public class ShowBudget {

    private final GrantsOfAppropriation grants;
    private final Calls calls;
    private final Breakdown breakdown;
    private final CallFunnels funnels;
    private final Clock clock;

    ShowBudget(GrantsOfAppropriation grants, Calls calls, Breakdown breakdown, CallFunnels funnels, Clock clock) {
        this.grants = grants;
        this.calls = calls;
        this.breakdown = breakdown;
        this.funnels = funnels;
        this.clock = clock;
    }

    /** Returns the asked-for appropriation or the default; empty while there is none to show. */
    @PreAuthorize("hasAnyRole('MANAGEMENT','AUDITOR','ECONOMIST','DECISION_MAKER','ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Optional<BudgetOverview> show(Optional<AppropriationId> asked) {
        return grants.find(asked).map(this::overview);
    }

    private BudgetOverview overview(Chosen chosen) {
        var published = calls.published();
        return new BudgetOverview(
                clock.instant(),
                chosen.all(),
                chosen.appropriation(),
                Figures.of(chosen.grants()),
                breakdown.byOrdinance(chosen, published),
                breakdown.byCounty(chosen),
                breakdown.byKind(chosen),
                funnels.of(chosen, published));
    }
}
