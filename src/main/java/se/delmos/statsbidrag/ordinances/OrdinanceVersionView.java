package se.delmos.statsbidrag.ordinances;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One wording of an ordinance.
 *
 * @param title the ordinance's Swedish title in this wording
 * @param validTo the first day it no longer holds, empty where it still does
 * @param purpose the purpose sentence of 2 § (R-118-12)
 * @param uses the headings of 4 § that money may be used for, empty where the ordinance has none known
 */
public record OrdinanceVersionView(
        OrdinanceVersionId id,
        OrdinanceNumber ordinance,
        String title,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String purpose,
        Verification purposeVerification,
        List<UseHeading> uses) {

    /** One heading of 4 §: a stable code, its Swedish text, and how sure we are of it. */
    public record UseHeading(String code, String text, Verification verification) {}
}
