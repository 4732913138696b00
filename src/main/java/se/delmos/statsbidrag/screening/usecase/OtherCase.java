package se.delmos.statsbidrag.screening.usecase;

import se.delmos.statsbidrag.screening.model.FindingKey;
import se.delmos.statsbidrag.screening.model.Overlap;

/** Another application of the applicant or of a partner. */
public record OtherCase(FindingKey key, CaseLine line, Overlap overlap) implements Finding {

    @Override
    public String seen() {
        return "%s %s %s".formatted(line.standing(), line.granted(), line.period());
    }
}
