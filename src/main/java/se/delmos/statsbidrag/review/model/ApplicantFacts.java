package se.delmos.statsbidrag.review.model;

import java.time.LocalDate;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.ParameterValues;
import se.delmos.statsbidrag.ordinances.Provisions;

/**
 * What the rules on who may apply look at. It needs no application: whoever thinks of applying can state it.
 *
 * @param municipality the name of the municipality it is, or has its seat in, where known
 * @param activeSince the first day of activity, where known
 * @param taxDebts what it states of debts; empty where it has not been asked, like {@code liquidation}
 * @param appliedOn the day the application arrived, in Swedish time (22 § förvaltningslagen), or today
 * @param law what the wording lays down, as it stood when the application arrived
 */
public record ApplicantFacts(
        ApplicantKind kind,
        Optional<String> municipality,
        Optional<LocalDate> activeSince,
        Optional<Boolean> taxDebts,
        Optional<Boolean> liquidation,
        LocalDate appliedOn,
        Provisions law) {

    /** Returns what is known of a partner that is to have a share of the grant: it has stated nothing of its debts. */
    public static ApplicantFacts ofPartner(ApplicantView partner, LocalDate day, Provisions law) {
        return new ApplicantFacts(
                partner.kind(),
                partner.municipality(),
                partner.activeSince(),
                Optional.empty(),
                Optional.empty(),
                day,
                law);
    }

    boolean isUnder(RuleId rule) {
        return law.holds(rule);
    }

    ParameterValues parameters() {
        return law.parameters();
    }
}
