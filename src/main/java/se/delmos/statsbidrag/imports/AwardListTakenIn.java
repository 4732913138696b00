package se.delmos.statsbidrag.imports;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A list of what another giver has granted can be searched from now on. The checksum tells which file it was. */
public record AwardListTakenIn(
        AwardListId list, String fileName, String sha256, int awards, int refused, ActorId by, Instant at)
        implements DomainEvent {}
