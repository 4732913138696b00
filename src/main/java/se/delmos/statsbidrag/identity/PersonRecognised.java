package se.delmos.statsbidrag.identity;

import java.time.Instant;
import java.util.Set;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A person signed in for the first time, or with other roles than the last time. */
public record PersonRecognised(ActorId person, Set<Role> roles, Instant at) implements DomainEvent {}
