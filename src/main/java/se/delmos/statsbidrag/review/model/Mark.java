package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.calls.CallAssessment.Criterion;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** What an officer gives an application for one criterion: points from 0 to the highest of the call, and why. */
public record Mark(int score, String text) {

    Merit of(Criterion criterion, int highest) {
        if (score < 0 || score > highest || text.isBlank()) {
            throw new RuleViolation("review.merit.incomplete", highest);
        }
        return new Merit(criterion.text(), criterion.weight(), score, highest, text);
    }
}
