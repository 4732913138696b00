package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A signatory signed the hash of an application. */
public record ApplicationSigned(
        SigningId signing, ApplicationId application, String hash, ActorId signatory, Instant at)
        implements DomainEvent {}
