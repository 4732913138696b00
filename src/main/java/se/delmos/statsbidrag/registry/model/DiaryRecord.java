package se.delmos.statsbidrag.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.kernel.Identifier;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Direction;

/** One record of a case, as it was entered: date, number, correspondent and subject (5 kap. 2 § OSL). */
@Entity
@Immutable
@Table(schema = "registry", name = "diary_record")
public class DiaryRecord implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID caseId;

    @Column(name = "sequence_number")
    private int sequence;

    private Instant enteredAt;
    private @Nullable UUID enteredBy;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String subject;
    private String counterparty;
    private @Nullable UUID documentId;

    @SuppressWarnings("NullAway.Init")
    protected DiaryRecord() {}

    DiaryRecord(UUID caseId, int sequence, Entry entry) {
        this.id = entry.id();
        this.caseId = caseId;
        this.sequence = sequence;
        this.enteredAt = entry.at();
        this.enteredBy = entry.by();
        this.direction = entry.content().direction();
        this.subject = entry.content().subject();
        this.counterparty = entry.content().counterparty();
        this.documentId = entry.content().document().map(Identifier::value).orElse(null);
    }

    public RecordView view() {
        return new RecordView(
                sequence,
                enteredAt,
                direction,
                subject,
                counterparty,
                Optional.ofNullable(documentId).map(DocumentId::new));
    }

    public UUID caseId() {
        return caseId;
    }

    /** Returns who entered the record; nobody where the system did. */
    public Optional<UUID> enteredBy() {
        return Optional.ofNullable(enteredBy);
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
