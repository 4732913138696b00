package se.delmos.statsbidrag.documents;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A file was received and lies in quarantine. */
public record AttachmentReceived(AttachmentId attachment, AttachmentOwner owner, String sha256, Instant at)
        implements DomainEvent {}
