package se.delmos.statsbidrag.ordinances.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.delmos.statsbidrag.ordinances.Verification;

/** A heading of what money may be used for (4 §), in one wording. */
@Embeddable
public record UseHeadingText(
        String code,
        String text,
        @Enumerated(EnumType.STRING) Verification verification) {}
