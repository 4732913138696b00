package se.delmos.statsbidrag.documents;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A file was taken away from what it was handed in for; it is kept until it may be disposed of. */
public record AttachmentRemoved(AttachmentId attachment, AttachmentOwner owner, Instant at) implements DomainEvent {}
