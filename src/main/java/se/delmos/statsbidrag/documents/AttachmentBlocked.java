package se.delmos.statsbidrag.documents;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A file was found infected; its bytes are gone. */
public record AttachmentBlocked(AttachmentId attachment, AttachmentOwner owner, String reason, Instant at)
        implements DomainEvent {}
