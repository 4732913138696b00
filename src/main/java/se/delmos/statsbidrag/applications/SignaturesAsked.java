package se.delmos.statsbidrag.applications;

import java.time.Instant;
import java.util.List;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A complete draft was left to its signatories: they sign the hash of exactly that. */
public record SignaturesAsked(
        SigningId signing, ApplicationId application, String hash, List<ActorId> signatories, Instant at)
        implements DomainEvent {}
