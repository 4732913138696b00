package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.PromisedDocument;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * The copy of exactly what was sent, before it is drawn: its page as it read when it came in, under the id that the diary
 * names. It is there until the copy is stored, and no longer (ADR 0077).
 */
@Entity
@Immutable
@Table(schema = "applications", name = "promised_copy")
public class PromisedCopy implements Persistable<UUID> {

    private static final String PDF = "application/pdf";

    @Id
    @Column(name = "document_id")
    private UUID id;

    private int caseYear;
    private int caseNo;
    private String fileName;
    private byte[] page;
    private Instant promisedAt;

    @SuppressWarnings("NullAway.Init")
    protected PromisedCopy() {}

    /** Promises a copy in a case that was received at that moment. */
    public PromisedCopy(CaseNumber number, Instant received, String fileName, String page) {
        this.id = DocumentId.create().value();
        this.caseYear = number.year();
        this.caseNo = number.number();
        this.promisedAt = received;
        this.fileName = fileName;
        this.page = page.getBytes(StandardCharsets.UTF_8);
    }

    public DocumentId id() {
        return new DocumentId(id);
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseYear, caseNo);
    }

    public String page() {
        return new String(page, StandardCharsets.UTF_8);
    }

    /** Returns the day that the copy bears. */
    public LocalDate day() {
        return promisedAt.atZone(Display.STOCKHOLM).toLocalDate();
    }

    /** Returns the document that it is with these bytes. */
    public PromisedDocument drawn(byte[] pdf) {
        return new PromisedDocument(id(), fileName, PDF, promisedAt, pdf);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Returns always true: what is saved here is never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
