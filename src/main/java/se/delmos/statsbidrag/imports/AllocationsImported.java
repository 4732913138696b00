package se.delmos.statsbidrag.imports;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A list of past grants was read to its end. The checksum tells which file it was. */
public record AllocationsImported(
        ImportRunId run, String fileName, String sha256, int imported, int rows, ActorId by, Instant at)
        implements DomainEvent {}
