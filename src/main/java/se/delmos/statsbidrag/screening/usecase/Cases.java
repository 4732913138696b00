package se.delmos.statsbidrag.screening.usecase;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationContent.Partner;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationPages;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.PartnerState;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.review.Reviews;

/** The cases with the organisations in them, and who may read which. */
@Component
class Cases {

    private final Applications applications;
    private final ApplicationPages pages;
    private final Applicants applicants;
    private final Calls calls;
    private final Rights rights;

    Cases(Applications applications, ApplicationPages pages, Applicants applicants, Calls calls, Rights rights) {
        this.applications = applications;
        this.pages = pages;
        this.applicants = applicants;
        this.calls = calls;
        this.rights = rights;
    }

    CaseFacts require(ApplicationId id) {
        var application = applications.require(id);
        var parties = new ArrayList<Party>();
        parties.add(party(application.applicant(), false));
        pages.show(id).partners().stream()
                .filter(partner -> partner.state() != PartnerState.DECLINED)
                .map(Partner::organisation)
                .forEach(organisation -> parties.add(party(organisation, true)));
        return new CaseFacts(application, calls.require(application.call()), List.copyOf(parties));
    }

    private Party party(ApplicantId id, boolean partner) {
        return new Party(applicants.require(id), applicants.everyIdOf(id), partner);
    }

    Rights rights() {
        return rights;
    }

    /** Whether the signed-in person may read what a case says. */
    @Component
    static class Rights {

        private final Reviews reviews;
        private final Decisions decisions;
        private final CurrentActor currentActor;

        Rights(Reviews reviews, Decisions decisions, CurrentActor currentActor) {
            this.reviews = reviews;
            this.decisions = decisions;
            this.currentActor = currentActor;
        }

        /** Refuses a person with a registered conflict of interest (R-FL-01). */
        void refuseDisqualified(ApplicationId id) {
            reviews.refuseDisqualified(id);
        }

        /** An auditor reads all; after the decision everybody with the role; before, who has declared no conflict (R-FL-02). */
        boolean mayRead(ApplicationId id) {
            var reader = currentActor.require();
            var review = reviews.of(id);
            return !review.disqualified().contains(reader.id())
                    && (reader.has(Role.AUDITOR)
                            || review.isClearedFor(reader)
                            || decisions.of(id).isPresent());
        }

        boolean isDisqualified(ApplicationId id) {
            return reviews.of(id).disqualified().contains(currentActor.require().id());
        }

        /** Officers who have declared no conflict of interest in the case answer for it. */
        boolean mayAnswer(ApplicationId id) {
            return reviews.of(id).isHandledBy(currentActor.require());
        }
    }
}
