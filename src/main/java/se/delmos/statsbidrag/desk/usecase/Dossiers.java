package se.delmos.statsbidrag.desk.usecase;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.review.Reviews;

/** Opens a case for somebody who has no conflict of interest in it. */
@Component
class Dossiers {

    private final Applications applications;
    private final Applicants applicants;
    private final Calls calls;
    private final Reviews reviews;
    private final Outcomes outcomes;

    Dossiers(Applications applications, Applicants applicants, Calls calls, Reviews reviews, Outcomes outcomes) {
        this.applications = applications;
        this.applicants = applicants;
        this.calls = calls;
        this.reviews = reviews;
        this.outcomes = outcomes;
    }

    /** Refuses a person with a registered conflict of interest, whatever the role (R-FL-01). */
    CaseFile open(ApplicationId id) {
        var application = applications.require(id);
        reviews.refuseDisqualified(id);
        var decision = outcomes.decision(id);
        var grant = decision.map(DecisionView::id);
        return new CaseFile(
                application,
                applicants.require(application.applicant()),
                calls.require(application.call()),
                reviews.of(id),
                decision,
                grant.flatMap(outcomes::payment),
                grant.flatMap(outcomes::report),
                applicants.authorityOf(
                        application.applicant(),
                        application.submittedBy(),
                        LocalDate.ofInstant(application.submittedAt(), Display.STOCKHOLM)));
    }
}
