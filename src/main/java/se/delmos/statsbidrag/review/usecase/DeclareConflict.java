package se.delmos.statsbidrag.review.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationHandling;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.review.ReviewStatus;
import se.delmos.statsbidrag.review.model.Review;

/** A person says whether there is a conflict of interest, before doing anything in the case (18 § förvaltningslagen). */
@Service
public class DeclareConflict {

    private final ReviewDesk desk;
    private final Applications applications;
    private final ApplicationHandling handling;
    private final Clock clock;

    DeclareConflict(ReviewDesk desk, Applications applications, ApplicationHandling handling, Clock clock) {
        this.desk = desk;
        this.applications = applications;
        this.handling = handling;
        this.clock = clock;
    }

    /**
     * Declares, and returns where to go on.
     *
     * @param circumstance what the conflict is about; blank where there is none
     */
    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER')")
    @Transactional
    public NextStep declare(ApplicationId id, boolean conflict, String circumstance) {
        var review = desk.open(applications.require(id).id());
        var actor = desk.actor();
        if (conflict) {
            desk.save(review.declareConflict(actor.id(), circumstance, clock.instant()));
            return NextStep.QUEUE;
        }
        if (!review.view().isClearedFor(actor)) {
            handling.begin(id);
            desk.save(review.declareNoConflict(actor.id(), actor.has(Role.CASE_OFFICER), clock.instant()));
        }
        return next(review, actor);
    }

    private static NextStep next(Review review, Actor actor) {
        if (!actor.has(Role.CASE_OFFICER)) {
            return NextStep.DECISION;
        }
        return review.view().status() == ReviewStatus.FORMAL_CHECK ? NextStep.FORMAL_CHECK : NextStep.ASSESSMENT;
    }
}
