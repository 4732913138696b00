package se.delmos.statsbidrag.calls;

import java.util.List;

/**
 * How competing applications are weighed against each other (R-PROC-07).
 *
 * @param highest the highest mark of a criterion; the lowest is 0
 */
public record CallAssessment(int highest, List<Criterion> criteria) {

    public static final CallAssessment NONE = new CallAssessment(5, List.of());

    public CallAssessment {
        criteria = List.copyOf(criteria);
    }

    /** Returns how much the criteria weigh together; 100 where the weights are right. */
    public int weight() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }

    /** One thing that is looked at, and how many per cent of the whole it weighs. */
    public record Criterion(String text, int weight) {}
}
