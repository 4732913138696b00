package se.delmos.statsbidrag.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** How an application meets one criterion: a score from 1 to 5 and why. */
@Embeddable
public record Merit(
        @Enumerated(EnumType.STRING) @Column(name = "criterion")
        Criterion criterion,

        @Column(name = "score") int score,
        @Column(name = "text") String text) {

    public Merit {
        if (score < 1 || score > 5 || text.isBlank()) {
            throw new RuleViolation("review.merit.incomplete");
        }
    }
}
