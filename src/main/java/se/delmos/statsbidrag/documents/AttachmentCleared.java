package se.delmos.statsbidrag.documents;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A file was found clean and can be opened from now on. */
public record AttachmentCleared(AttachmentId attachment, AttachmentOwner owner, DocumentId document, Instant at)
        implements DomainEvent {}
