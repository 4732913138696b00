package se.delmos.statsbidrag.insight.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.Applicants.County;
import se.delmos.statsbidrag.insight.model.Figures;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.ledger.AppropriationId;

/** Lists the grants to recipients in a county. */
@Service
public class ListCountyGrants {

    private final GrantsOfAppropriation grants;
    private final Applicants applicants;
    private final Clock clock;

    ListCountyGrants(GrantsOfAppropriation grants, Applicants applicants, Clock clock) {
        this.grants = grants;
        this.applicants = applicants;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('MANAGEMENT','AUDITOR','ECONOMIST','DECISION_MAKER','ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public GrantList list(String countyCode, Optional<AppropriationId> asked) {
        var county = county(countyCode);
        var chosen = grants.choose(asked);
        var within = chosen.grants().stream()
                .filter(each -> each.grant().countyCode().equals(county.code()))
                .toList();
        return new GrantList(clock.instant(), chosen.appropriation(), county.name(), within, Figures.of(within));
    }

    private County county(String code) {
        return applicants.counties().stream()
                .filter(county -> county.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("county " + code));
    }
}
