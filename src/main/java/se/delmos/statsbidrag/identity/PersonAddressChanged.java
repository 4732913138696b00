package se.delmos.statsbidrag.identity;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A person changed the address that mail goes to. The address itself is not told. */
public record PersonAddressChanged(ActorId person, Instant at) implements DomainEvent {}
