package se.delmos.statsbidrag.applications.model;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;

/** Who did it and when. */
public record Sender(ActorId person, Instant at) {}
