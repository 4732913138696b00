package se.delmos.statsbidrag.imports;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A list of what another giver has granted was taken away, with its awards. */
public record AwardListRemoved(AwardListId list, String fileName, String sha256, ActorId by, Instant at)
        implements DomainEvent {}
