package se.delmos.statsbidrag.review.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationPages;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.ordinances.Ordinances;
import se.delmos.statsbidrag.review.model.FormalFacts;

/** Brings together what the other modules know of a case. */
@Component
class CaseFiles {

    private final Applications applications;
    private final ApplicationPages pages;
    private final Applicants applicants;
    private final Calls calls;
    private final Ordinances ordinances;

    CaseFiles(
            Applications applications,
            ApplicationPages pages,
            Applicants applicants,
            Calls calls,
            Ordinances ordinances) {
        this.applications = applications;
        this.pages = pages;
        this.applicants = applicants;
        this.calls = calls;
        this.ordinances = ordinances;
    }

    /** Returns the facts of a submitted application, or refuses with not-found: drafts are nobody else's (R-OSL-05). */
    FormalFacts require(ApplicationId id) {
        var application = applications.require(id);
        var call = calls.require(application.call());
        return new FormalFacts(
                application,
                applicants.require(application.applicant()),
                call,
                ordinances.provisions(call.version(), application.submittedAt()),
                applications.handedIn(id),
                others(application));
    }

    private List<ApplicationView> others(ApplicationView application) {
        return applicants.everyIdOf(application.applicant()).stream()
                .flatMap(identity -> applications.of(identity).stream())
                .filter(other -> !other.id().equals(application.id()))
                .toList();
    }

    /** Returns what stands at the top of each page of a case, with the application to read. */
    CaseHead head(FormalFacts facts) {
        return CaseHead.of(
                facts,
                applicants.profile(facts.applicant().id()),
                pages.show(facts.application().id()));
    }
}
