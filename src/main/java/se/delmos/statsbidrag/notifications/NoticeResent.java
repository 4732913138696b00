package se.delmos.statsbidrag.notifications;

import java.time.Instant;
import java.util.UUID;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** An administrator asked for a notice that had not arrived to be sent once more. */
public record NoticeResent(UUID notice, Instant at) implements DomainEvent {}
