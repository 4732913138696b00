package se.delmos.statsbidrag.workflow.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.review.ReviewStatus;
import se.delmos.statsbidrag.review.ReviewView;

/** How far the handling of an application has come. An imported application was handled long ago. */
public final class HandlingStanding {

    private HandlingStanding() {}

    public static Standing of(ApplicationView application, ReviewView review, Optional<DecisionView> decision) {
        var task = application.imported() || decision.isPresent() ? Optional.<Task>empty() : Optional.of(next(review));
        return new Standing(
                Workflow.APPLICATION_HANDLING,
                application.id().value(),
                task,
                holding(review, decision),
                Optional.of(application.submittedAt()));
    }

    /** Where the handling of an application stands that was taken back: it is over. */
    public static Standing withdrawn(ApplicationId id) {
        return new Standing(Workflow.APPLICATION_HANDLING, id.value(), Optional.empty(), Set.of(), Optional.empty());
    }

    private static Task next(ReviewView review) {
        if (review.officer().isEmpty() && review.status() != ReviewStatus.PROPOSED) {
            return Task.DECLARE_CONFLICT;
        }
        return switch (review.status()) {
            case WAITING, FORMAL_CHECK -> Task.FORMAL_CHECK;
            case ASSESSMENT -> Task.ASSESS;
            case FAILED_FORMALLY, PROPOSED -> Task.DECIDE;
        };
    }

    private static Set<Routing> holding(ReviewView review, Optional<DecisionView> decision) {
        var holding = EnumSet.noneOf(Routing.class);
        if (review.status() != ReviewStatus.FAILED_FORMALLY) {
            holding.add(Routing.FORMAL_REQUIREMENTS_MET);
        }
        if (decision.filter(made -> made.outcome().grantsMoney()).isPresent()) {
            holding.add(Routing.MONEY_GRANTED);
        }
        return holding;
    }
}
