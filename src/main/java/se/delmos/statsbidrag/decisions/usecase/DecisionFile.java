package se.delmos.statsbidrag.decisions.usecase;

import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.decisions.model.Standing;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.review.ReviewView;

/** All that a decision rests on: the application, who applies, the call, the wording and the preparation. */
record DecisionFile(
        ApplicationView application,
        ApplicantView applicant,
        CallView call,
        OrdinanceVersionView version,
        ReviewView review) {

    Standing standingFor(ActorId decider) {
        return new Standing(
                decider,
                review.cleared(),
                review.participants(),
                review.status(),
                application.amount(),
                call.ceiling(),
                application.period().isPresent());
    }
}
