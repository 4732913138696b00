package se.delmos.statsbidrag.review.model;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.delmos.statsbidrag.calls.CallAssessment;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The merits: points with reasons for each criterion, and the priority points that the officer saw. */
public record Assessment(List<Merit> merits, Set<PriorityPoint> priorities) {

    /**
     * Assesses an application by the criteria of its call.
     *
     * @param marks one for each criterion, in their order
     * @throws RuleViolation {@code review.merit.incomplete} if a criterion lacks points within the scale, or reasons
     */
    public static Assessment by(CallAssessment weighed, List<Mark> marks, Set<PriorityPoint> priorities) {
        var criteria = weighed.criteria();
        if (marks.size() != criteria.size()) {
            throw new RuleViolation("review.merit.incomplete", weighed.highest());
        }
        var merits = IntStream.range(0, criteria.size())
                .mapToObj(at -> marks.get(at).of(criteria.get(at), weighed.highest()))
                .toList();
        return new Assessment(merits, priorities);
    }

    /** Returns the points weighed together, from 0 to 100, half a point rounded up. */
    public static int weighed(List<Merit> merits) {
        var sum = merits.stream()
                .mapToDouble(merit -> (double) merit.score() / merit.highest() * merit.weight())
                .sum();
        return (int) Math.round(sum);
    }
}
