package se.delmos.statsbidrag.imports.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.imports.AllocationsImported;
import se.delmos.statsbidrag.imports.ImportRunId;
import se.delmos.statsbidrag.imports.RowOutcome;

/** One reading of a list of past grants, kept so that anyone can see later who imported what. */
@Entity
@Table(schema = "imports", name = "import_run")
public class ImportRun extends AbstractAggregateRoot<ImportRun> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "file_name", length = 255)
    private String fileName;

    @Column(length = 64)
    private String sha256;

    @Column(name = "read_by")
    private UUID readBy;

    @Column(name = "read_at")
    private Instant readAt;

    @ElementCollection
    @CollectionTable(schema = "imports", name = "import_run_row", joinColumns = @JoinColumn(name = "import_run_id"))
    @OrderColumn(name = "position")
    private List<RowReport> rows = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ImportRun() {}

    public ImportRun(ListFile file, List<RowReport> rows, ActorId by, Instant at) {
        this.id = ImportRunId.create().value();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.rows.addAll(rows);
        this.readBy = by.value();
        this.readAt = at;
        registerEvent(new AllocationsImported(
                id(), fileName, sha256, rows(RowOutcome.IMPORTED).size(), rows.size(), by, at));
    }

    public ImportRunId id() {
        return new ImportRunId(id);
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

    public List<RowReport> rows(RowOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).toList();
    }

    /** The file a list was read from: its name as uploaded, and the checksum of its content. */
    public record ListFile(String name, String sha256) {}
}
