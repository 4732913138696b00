package se.delmos.statsbidrag.ordinances.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.delmos.statsbidrag.ordinances.Verification;

/** What a wording is applied to, in a code and in words, and how sure we are. */
@Embeddable
public record Transition(
        @Enumerated(EnumType.STRING) Applicability applicability,
        @Column(name = "transitional_note") String note,

        @Enumerated(EnumType.STRING) @Column(name = "applicability_verification")
        Verification verification) {}
