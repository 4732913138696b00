package se.delmos.statsbidrag.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How an application met one criterion, with the criterion as it read then: a call that is changed later changes no
 * assessment (R-PROC-07).
 *
 * @param weight how much the criterion weighs, in per cent of the whole
 * @param score points from 0 to {@code highest}
 */
@Embeddable
public record Merit(
        @Column(name = "criterion") String criterion,
        @Column(name = "weight") int weight,
        @Column(name = "score") int score,
        @Column(name = "highest") int highest,
        @Column(name = "text") String text) {}
