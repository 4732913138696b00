package se.delmos.statsbidrag.decisions.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.ordinances.Ordinances;
import se.delmos.statsbidrag.review.Reviews;

/** Brings together what a decision rests on. */
@Component
class DecisionFiles {

    private final Applications applications;
    private final Applicants applicants;
    private final Calls calls;
    private final Ordinances ordinances;
    private final Reviews reviews;

    DecisionFiles(
            Applications applications, Applicants applicants, Calls calls, Ordinances ordinances, Reviews reviews) {
        this.applications = applications;
        this.applicants = applicants;
        this.calls = calls;
        this.ordinances = ordinances;
        this.reviews = reviews;
    }

    /** Returns the file, never to somebody with a conflict of interest (R-FL-01). */
    DecisionFile require(ApplicationId id) {
        reviews.refuseDisqualified(id);
        var application = applications.require(id);
        var call = calls.require(application.call());
        return new DecisionFile(
                application,
                applicants.require(application.applicant()),
                call,
                ordinances.version(call.version()),
                reviews.of(id));
    }
}
