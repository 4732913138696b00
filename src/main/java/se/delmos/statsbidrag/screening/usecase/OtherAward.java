package se.delmos.statsbidrag.screening.usecase;

import se.delmos.statsbidrag.imports.AwardView;
import se.delmos.statsbidrag.screening.model.FindingKey;
import se.delmos.statsbidrag.screening.model.Overlap;

/** What another giver has granted to the applicant or a partner; {@code party} is what it is called in the case. */
public record OtherAward(FindingKey key, AwardView award, String party, Overlap overlap) implements Finding {

    @Override
    public String seen() {
        return "%s %s".formatted(award.amount(), award.period());
    }
}
