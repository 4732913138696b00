package se.delmos.statsbidrag.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;

/**
 * How far the preparation of an application has come.
 *
 * @param officer who prepares the case, empty until somebody has declared no conflict of interest
 * @param cleared persons who have declared that they have no conflict of interest (R-FL-02)
 * @param disqualified persons with a registered conflict of interest (R-FL-01)
 * @param proposal what the officer proposes, zero for a refusal; empty until assessed
 * @param participants everybody who took part in the preparation (31 § förvaltningslagen)
 * @param version counts the changes, so that a decision is made on the proposal that was read
 */
public record ReviewView(
        ApplicationId application,
        ReviewStatus status,
        Optional<ActorId> officer,
        Set<ActorId> cleared,
        Set<ActorId> disqualified,
        Optional<Money> proposal,
        String reasons,
        List<String> provisions,
        Set<ActorId> participants,
        long version) {

    /** Tells whether a person has declared that they have no conflict of interest in the case (R-FL-02). */
    public boolean isClearedFor(Actor person) {
        return cleared.contains(person.id());
    }

    /** Tells whether a person is an officer who may handle the case (R-FL-02). */
    public boolean isHandledBy(Actor person) {
        return person.has(Role.CASE_OFFICER) && isClearedFor(person);
    }
}
