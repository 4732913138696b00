package se.delmos.statsbidrag.ordinances;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** The value, the section or the status of a parameter was corrected in one wording; both are in the correction. */
public record ParameterCorrected(CorrectionId correction, String parameter, String version, Instant at)
        implements DomainEvent {}
