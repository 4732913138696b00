package se.delmos.statsbidrag.review.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The merits: one score with text per criterion, and the priority points that the officer saw. */
public record Assessment(List<Merit> merits, Set<PriorityPoint> priorities) {

    void refuseUnlessComplete() {
        var assessed = merits.stream().map(Merit::criterion).collect(Collectors.toSet());
        if (merits.size() != assessed.size() || !assessed.equals(EnumSet.allOf(Criterion.class))) {
            throw new RuleViolation("review.merit.incomplete");
        }
    }
}
