package se.delmos.statsbidrag.disbursement.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Identifier;

/** A status report of the bank that changed something, kept as it came. */
@Entity
@Table(schema = "disbursement", name = "bank_answer")
public class BankAnswer implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID documentId;
    private String fileName;
    private UUID readBy;
    private Instant readAt;
    private int paid;
    private int rejected;

    @SuppressWarnings("NullAway.Init")
    protected BankAnswer() {}

    public BankAnswer(DocumentView document, ActorId readBy, Instant readAt, int paid, int rejected) {
        this.id = Identifier.next();
        this.documentId = document.id().value();
        this.fileName = document.fileName();
        this.readBy = readBy.value();
        this.readAt = readAt;
        this.paid = paid;
        this.rejected = rejected;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Saved once and never changed. */
    @Override
    public boolean isNew() {
        return true;
    }

    public UUID document() {
        return documentId;
    }

    public String fileName() {
        return fileName;
    }

    public ActorId readBy() {
        return new ActorId(readBy);
    }

    public Instant readAt() {
        return readAt;
    }

    public int paid() {
        return paid;
    }

    public int rejected() {
        return rejected;
    }
}
