package se.delmos.statsbidrag.ordinances;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** The text, the section or the status of a rule was corrected, in one wording or in all; both texts are in the correction. */
public record RuleCorrected(CorrectionId correction, String rule, String version, Instant at) implements DomainEvent {}
