package se.delmos.statsbidrag.imports.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.Identifier;

/** The mark that a row's facts are imported, written in the same transaction as what the row led to. */
@Entity
@Table(schema = "imports", name = "imported_row")
public class ImportedRow {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(length = 64)
    private String fingerprint;

    @Column(length = 200)
    private String recipient;

    @Column(length = 200)
    private @Nullable String remark;

    @Column(length = 20000)
    private String purpose;

    @Column(length = 2000)
    private String source;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "application_id")
    private @Nullable UUID application;

    @Column(name = "decision_id")
    private @Nullable UUID decision;

    @SuppressWarnings("NullAway.Init")
    protected ImportedRow() {}

    public ImportedRow(AllocationRow row, Instant at) {
        this.id = Identifier.next();
        this.fingerprint = row.fingerprint();
        this.recipient = row.recipient();
        this.remark = row.remark().orElse(null);
        this.purpose = row.purpose();
        this.source = row.source();
        this.importedAt = at;
    }

    public ImportedRow recordedAs(ApplicationId newApplication, DecisionId newDecision) {
        this.application = newApplication.value();
        this.decision = newDecision.value();
        return this;
    }
}
