package se.delmos.statsbidrag.decisions.model;

import java.util.Optional;
import java.util.Set;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.review.ReviewStatus;

/**
 * What the policies look at before a decision: how the case was prepared, by whom, and what limits the amount.
 *
 * @param decider who is about to decide
 * @param hasPeriod whether the application says when the work takes place
 */
public record Standing(
        ActorId decider,
        Set<ActorId> cleared,
        Set<ActorId> participants,
        ReviewStatus status,
        Money applied,
        Optional<Money> ceiling,
        boolean hasPeriod) {

    boolean isPrepared() {
        return status == ReviewStatus.PROPOSED || status == ReviewStatus.FAILED_FORMALLY;
    }
}
