package se.delmos.statsbidrag.review.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.review.DecisionPreparation;
import se.delmos.statsbidrag.review.ReviewView;
import se.delmos.statsbidrag.review.Reviews;
import se.delmos.statsbidrag.review.model.Review;
import se.delmos.statsbidrag.review.model.ReviewRepository;

/** What other modules may ask of the preparation, and the one thing they may do to it. */
@Service
public class ReadReviews implements Reviews, DecisionPreparation {

    private final ReviewRepository reviews;
    private final CurrentActor currentActor;

    ReadReviews(ReviewRepository reviews, CurrentActor currentActor) {
        this.reviews = reviews;
        this.currentActor = currentActor;
    }

    @Override
    @SystemOnly(reason = "Read by other modules' use cases, which carry the authorisation.")
    @Transactional(readOnly = true)
    public ReviewView of(ApplicationId application) {
        return reviews.findById(application.value())
                .orElseGet(() -> new Review(application))
                .view();
    }

    @Override
    @SystemOnly(reason = "Read by other modules' use cases, which carry the authorisation.")
    @Transactional(readOnly = true)
    public Map<ApplicationId, ReviewView> of(Collection<ApplicationId> applications) {
        var views = new LinkedHashMap<ApplicationId, ReviewView>();
        applications.forEach(id -> views.put(id, new Review(id).view()));
        var ids = applications.stream().map(ApplicationId::value).toList();
        reviews.findAllByApplicationIdIn(ids).forEach(review -> views.put(review.application(), review.view()));
        return views;
    }

    @Override
    @SystemOnly(reason = "A guard that use cases of any role call for the signed-in person.")
    @Transactional(readOnly = true)
    public void refuseDisqualified(ApplicationId application) {
        var person = currentActor.find().map(Actor::id);
        var review = reviews.findById(application.value());
        if (person.isPresent() && review.isPresent() && review.get().isDisqualified(person.get())) {
            throw new AccessDeniedException("Conflict of interest");
        }
    }

    @Override
    @SystemOnly(reason = "Joins the decision's transaction.")
    @Transactional
    public void close(ApplicationId application, long version, Instant at) {
        var review = reviews.findById(application.value()).orElseThrow(() -> new NotFound(application));
        StaleVersion.refuseUnless(review.version() == version, application);
        reviews.save(review.close(at));
    }
}
