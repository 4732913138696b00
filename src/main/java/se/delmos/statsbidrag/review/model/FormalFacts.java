package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;

/** What the formal rules look at: the application, who applies, the call and the wording it was published under. */
public record FormalFacts(
        ApplicationView application, ApplicantView applicant, CallView call, OrdinanceVersionView version) {

    /** Returns what the rules on who may apply look at. */
    ApplicantFacts who() {
        return new ApplicantFacts(
                applicant.kind(),
                applicant.activeSince(),
                application.taxDebts(),
                application.liquidation(),
                application.submittedAt().atZone(Display.STOCKHOLM).toLocalDate(),
                version);
    }

    boolean isUnder(String ordinance) {
        return who().isUnder(ordinance);
    }

    boolean isAmended2021() {
        return who().isAmended2021();
    }
}
