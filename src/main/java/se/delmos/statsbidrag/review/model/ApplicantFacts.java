package se.delmos.statsbidrag.review.model;

import java.time.LocalDate;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;

/**
 * What the rules on who may apply look at. It needs no application: whoever thinks of applying can state it.
 *
 * @param activeSince the first day of activity, where known
 * @param appliedOn the day the application arrived, in Swedish time (22 § förvaltningslagen), or today
 */
public record ApplicantFacts(
        ApplicantKind kind,
        Optional<LocalDate> activeSince,
        boolean taxDebts,
        boolean liquidation,
        LocalDate appliedOn,
        OrdinanceVersionView version) {

    /** The day the amendments 2020:1264 and 2020:1265 came into force. */
    private static final LocalDate AMENDED_2021 = LocalDate.of(2021, 2, 1);

    /** The day v3 of 2018:119 came into force, without the condition of local anchoring. */
    private static final LocalDate AMENDED_2022 = LocalDate.of(2022, 3, 1);

    boolean isUnder(String ordinance) {
        return version.ordinance().value().equals(ordinance);
    }

    /** Tells whether the wording is that of 1 February 2021 or later (v3 of 2018:118, v2 of 2018:119). */
    boolean isAmended2021() {
        return !version.validFrom().isBefore(AMENDED_2021);
    }

    boolean isAmended2022() {
        return !version.validFrom().isBefore(AMENDED_2022);
    }
}
