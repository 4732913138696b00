package se.delmos.statsbidrag.applications;

import java.time.Instant;
import java.util.List;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** What was left for signing is to be changed: the signatures that were given no longer count. */
public record SignaturesVoided(
        SigningId signing, ApplicationId application, List<ActorId> signers, ActorId by, Instant at)
        implements DomainEvent {}
