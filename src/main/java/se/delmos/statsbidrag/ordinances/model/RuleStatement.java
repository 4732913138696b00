package se.delmos.statsbidrag.ordinances.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.delmos.statsbidrag.ordinances.Verification;

/** What can be corrected in a rule: its sentence, the section it rests on, and how sure we are. */
@Embeddable
public record RuleStatement(
        String sentence,
        String section,
        @Enumerated(EnumType.STRING) Verification verification) {}
