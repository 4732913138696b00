package se.delmos.statsbidrag.ordinances;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** The municipalities of an annex were entered; earlier editions are kept. */
public record AnnexEntered(AnnexEditionId edition, String version, int municipalities, Instant at)
        implements DomainEvent {}
