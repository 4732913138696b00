package se.delmos.statsbidrag.documents.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.documents.PromisedDocument;
import se.delmos.statsbidrag.kernel.Sha256;

/** A stored document. It is written once; another content is another document. */
@Entity
@Immutable
@Table(schema = "documents", name = "document")
public class Document implements Persistable<UUID> {

    public static final int PART_SIZE = 512 * 1024;

    @Id
    private UUID id;

    private String fileName;
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;
    private Instant storedAt;

    @Immutable
    @ElementCollection
    @CollectionTable(schema = "documents", name = "document_part", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "part")
    @Column(name = "content")
    private List<byte[]> parts;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    public Document(DocumentId id, String fileName, String mediaType, byte[] content, Instant storedAt) {
        this.id = id.value();
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.size = content.length;
        this.sha256 = Sha256.hex(content);
        this.storedAt = storedAt.truncatedTo(ChronoUnit.MICROS);
        this.parts = split(content);
    }

    public Document(PromisedDocument kept) {
        this(kept.id(), kept.fileName(), kept.mediaType(), kept.content(), kept.at());
    }

    /** A document whose bytes are moved beside, without passing through the heap. */
    public Document(DocumentView view) {
        this.id = view.id().value();
        this.fileName = view.fileName();
        this.mediaType = view.mediaType();
        this.size = view.size();
        this.sha256 = view.sha256();
        this.storedAt = view.storedAt().truncatedTo(ChronoUnit.MICROS);
        this.parts = List.of();
    }

    public DocumentView view() {
        return new DocumentView(new DocumentId(id), fileName, mediaType, size, sha256, storedAt);
    }

    /** Returns the bytes, or fails when they are not those that were stored. */
    public byte[] content() {
        var joined = new ByteArrayOutputStream((int) size);
        parts.forEach(joined::writeBytes);
        var content = joined.toByteArray();
        if (!Sha256.hex(content).equals(sha256)) {
            throw new IllegalStateException("Document %s does not match its checksum".formatted(id));
        }
        return content;
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

    private static List<byte[]> split(byte[] content) {
        var parts = new ArrayList<byte[]>();
        for (int from = 0; from < content.length; from += PART_SIZE) {
            parts.add(Arrays.copyOfRange(content, from, Math.min(from + PART_SIZE, content.length)));
        }
        return parts;
    }
}
