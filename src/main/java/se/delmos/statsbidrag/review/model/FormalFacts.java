package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.ParameterValues;
import se.delmos.statsbidrag.ordinances.Provisions;

/**
 * What the formal rules look at: the application, who applies, the call, and what the wording it was published under lays down.
 */
public record FormalFacts(ApplicationView application, ApplicantView applicant, CallView call, Provisions law) {

    /** Returns what the rules on who may apply look at. */
    ApplicantFacts who() {
        return new ApplicantFacts(
                applicant.kind(),
                applicant.activeSince(),
                application.taxDebts(),
                application.liquidation(),
                application.submittedAt().atZone(Display.STOCKHOLM).toLocalDate(),
                law);
    }

    public OrdinanceVersionView version() {
        return law.version();
    }

    boolean isUnder(RuleId rule) {
        return law.holds(rule);
    }

    ParameterValues parameters() {
        return law.parameters();
    }
}
