package se.delmos.statsbidrag.review.usecase;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.review.ReviewStatus;
import se.delmos.statsbidrag.review.model.Review;
import se.delmos.statsbidrag.review.model.ReviewRepository;

/** Opens a review for the signed-in person: never for one with a conflict of interest (R-FL-01). */
@Component
class ReviewDesk {

    private final ReviewRepository reviews;
    private final CurrentActor currentActor;

    ReviewDesk(ReviewRepository reviews, CurrentActor currentActor) {
        this.reviews = reviews;
        this.currentActor = currentActor;
    }

    Review open(ApplicationId application) {
        var review = reviews.findById(application.value()).orElseGet(() -> new Review(application));
        if (review.isDisqualified(actor().id())) {
            throw new AccessDeniedException("Conflict of interest");
        }
        return review;
    }

    Review open(ApplicationId application, long version) {
        var review = open(application);
        StaleVersion.refuseUnless(review.version() == version, application);
        return review;
    }

    void save(Review review) {
        reviews.save(review);
    }

    Actor actor() {
        return currentActor.require();
    }

    /** Tells whether the signed-in person has to say if there is a conflict of interest before going on (R-FL-02). */
    boolean mustDeclare(Review review) {
        return actor().has(Role.CASE_OFFICER)
                && !review.isClosed()
                && !review.view().isClearedFor(actor());
    }

    /** Tells whether the signed-in person may ask for completion: until the formal check is done. */
    boolean mayComplete(Review review) {
        return mayHandle(review) && review.view().status() == ReviewStatus.FORMAL_CHECK;
    }

    /** Tells whether the signed-in person may act as an officer in the case. */
    boolean mayHandle(Review review) {
        return actor().has(Role.CASE_OFFICER) && !review.isClosed() && !mustDeclare(review);
    }
}
