package se.delmos.statsbidrag.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.Period;

/**
 * What another giver has granted, as its open data say.
 *
 * @param period the days the grant is for; empty where the data give none
 * @param source the file it was read from, and when it was taken in
 */
public record AwardView(
        UUID id,
        String giver,
        OrganisationNumber number,
        String name,
        String purpose,
        Money amount,
        Optional<Period> period,
        Source source) {

    /** Where an award is known from. */
    public record Source(String fileName, Instant takenInAt) {}
}
