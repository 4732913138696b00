package se.delmos.statsbidrag.documents.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.documents.AttachmentBlocked;
import se.delmos.statsbidrag.documents.AttachmentCleared;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.AttachmentOwner;
import se.delmos.statsbidrag.documents.AttachmentReceived;
import se.delmos.statsbidrag.documents.AttachmentRemoved;
import se.delmos.statsbidrag.documents.AttachmentState;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.identity.ActorId;

/** A file that somebody handed in: what it was, who sent it, and what the virus scanner said. Its bytes lie elsewhere. */
@Entity
@Table(schema = "documents", name = "attachment")
public class Attachment extends AbstractAggregateRoot<Attachment> {

    /** The kind of owner of a file that becomes the document by the owner's own id. */
    public static final String DOCUMENT = "document";

    private static final int LONGEST_REASON = 200;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String ownerKind;
    private UUID ownerId;
    private UUID receivedBy;
    private Instant receivedAt;
    private String fileName;
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;
    private int edition;
    private @Nullable UUID replaces;

    @Enumerated(EnumType.STRING)
    private AttachmentState state;

    private int scanAttempts;
    private @Nullable String blockedBecause;
    private @Nullable UUID documentId;
    private @Nullable Instant replacedAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    public Attachment(AttachmentOwner owner, ActorId sender, ReceivedFile file, Instant at) {
        this.id = AttachmentId.create().value();
        this.ownerKind = owner.kind();
        this.ownerId = owner.id();
        this.receivedBy = sender.value();
        this.receivedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.fileName = file.name();
        this.mediaType = file.type().mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.edition = 1;
        this.state = AttachmentState.QUARANTINED;
        registerEvent(new AttachmentReceived(id(), owner, sha256, at));
    }

    /** Takes the place of an earlier file, which is kept. */
    public Attachment replace(Attachment earlier, Instant at) {
        replaces = earlier.id;
        edition = earlier.edition + 1;
        earlier.replacedAt = at;
        return this;
    }

    /** Counts again, after another took its place. */
    public Attachment restore() {
        replacedAt = null;
        return this;
    }

    /** Returns a file of another owner with the same bytes, which have been found clean. */
    public Attachment copy(AttachmentOwner to, ActorId by, Instant at) {
        var copy = new Attachment();
        copy.id = AttachmentId.create().value();
        copy.of(to, by, at);
        copy.fileName = fileName;
        copy.mediaType = mediaType;
        copy.size = size;
        copy.sha256 = sha256;
        copy.state = AttachmentState.QUARANTINED;
        return copy.clear(new DocumentId(Optional.ofNullable(documentId).orElseThrow()), at);
    }

    private void of(AttachmentOwner owner, ActorId sender, Instant at) {
        ownerKind = owner.kind();
        ownerId = owner.id();
        receivedBy = sender.value();
        receivedAt = at.truncatedTo(ChronoUnit.MICROS);
        edition = 1;
    }

    /** Becomes a document. A file that was answered for before stays as it is. */
    public Attachment clear(DocumentId document, Instant at) {
        if (state == AttachmentState.QUARANTINED) {
            state = AttachmentState.CLEARED;
            documentId = document.value();
            registerEvent(new AttachmentCleared(id(), owner(), document, at));
        }
        return this;
    }

    /** Is kept as a record only. */
    public Attachment block(String reason, Instant at) {
        if (state == AttachmentState.QUARANTINED) {
            state = AttachmentState.BLOCKED;
            blockedBecause = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
            registerEvent(new AttachmentBlocked(id(), owner(), blockedBecause, at));
        }
        return this;
    }

    /** Stays in quarantine after an attempt without an answer. */
    public Attachment stay() {
        scanAttempts++;
        return this;
    }

    public Attachment remove(Instant at) {
        if (removedAt == null) {
            removedAt = at;
            registerEvent(new AttachmentRemoved(id(), owner(), at));
        }
        return this;
    }

    /** Tells whether the file is one of those that belong to its owner now. */
    public boolean isCurrent() {
        return removedAt == null && replacedAt == null;
    }

    public boolean isCleared() {
        return state == AttachmentState.CLEARED;
    }

    public boolean isQuarantined() {
        return state == AttachmentState.QUARANTINED;
    }

    /** Returns how often the virus scanner gave no answer. */
    public int scanAttempts() {
        return scanAttempts;
    }

    public AttachmentId id() {
        return new AttachmentId(id);
    }

    public AttachmentOwner owner() {
        return new AttachmentOwner(ownerKind, ownerId);
    }

    public String sha256() {
        return sha256;
    }

    public Optional<AttachmentId> replaces() {
        return Optional.ofNullable(replaces).map(AttachmentId::new);
    }

    /** Returns the document that the file becomes when it is cleared. */
    public DocumentView asDocument(Instant at) {
        var document = ownerKind.equals(DOCUMENT) ? new DocumentId(ownerId) : DocumentId.create();
        return new DocumentView(document, fileName, mediaType, size, sha256, at);
    }

    public AttachmentView view() {
        return new AttachmentView(
                id(),
                owner(),
                fileName,
                mediaType,
                size,
                sha256,
                edition,
                receivedAt,
                new ActorId(receivedBy),
                state,
                Optional.ofNullable(blockedBecause),
                Optional.ofNullable(documentId).map(DocumentId::new));
    }
}
