package se.delmos.statsbidrag.review.model;

import java.time.LocalDate;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.ParameterValues;
import se.delmos.statsbidrag.ordinances.Provisions;

/**
 * What the rules on who may apply look at. It needs no application: whoever thinks of applying can state it.
 *
 * @param activeSince the first day of activity, where known
 * @param appliedOn the day the application arrived, in Swedish time (22 § förvaltningslagen), or today
 * @param law what the wording lays down, as it stood when the application arrived
 */
public record ApplicantFacts(
        ApplicantKind kind,
        Optional<LocalDate> activeSince,
        boolean taxDebts,
        boolean liquidation,
        LocalDate appliedOn,
        Provisions law) {

    boolean isUnder(RuleId rule) {
        return law.holds(rule);
    }

    ParameterValues parameters() {
        return law.parameters();
    }
}
