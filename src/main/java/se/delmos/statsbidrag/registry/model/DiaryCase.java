package se.delmos.statsbidrag.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.kernel.Identifier;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.registry.CaseClosed;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.RecordEntered;

/** A case in the diary. Its records count from 1; the case hands out their numbers. */
@Entity
@Table(schema = "registry", name = "diary_case")
public class DiaryCase extends AbstractAggregateRoot<DiaryCase> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "case_year")
    private int year;

    @Column(name = "case_number")
    private int number;

    private String title;
    private String party;
    private Instant openedAt;
    private @Nullable Instant closedAt;

    @Column(name = "record_count")
    private int records;

    @SuppressWarnings("NullAway.Init")
    protected DiaryCase() {}

    public DiaryCase(CaseNumber number, String title, String party, Instant openedAt) {
        this.id = Identifier.next();
        this.year = number.year();
        this.number = number.number();
        this.title = title;
        this.party = party;
        this.openedAt = openedAt;
    }

    /** Enters a record that a use case made. A closed case takes no more of those. */
    public DiaryRecord enter(Entry entry) {
        if (closedAt != null) {
            throw new RuleViolation("registry.case.closed", number().toString());
        }
        return register(entry);
    }

    /** Enters what reached the registrar: it is registered whether the case is closed or not (5 kap. 1 § OSL). */
    public DiaryRecord register(Entry entry) {
        records++;
        registerEvent(new RecordEntered(number(), records, entry.content().direction(), entry.at()));
        return new DiaryRecord(id, records, entry);
    }

    /** Closes the case; a closed one stays as it is. */
    public DiaryCase close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
            registerEvent(new CaseClosed(number(), at));
        }
        return this;
    }

    public UUID id() {
        return id;
    }

    public CaseNumber number() {
        return new CaseNumber(year, number);
    }

    public String title() {
        return title;
    }

    public String party() {
        return party;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public int records() {
        return records;
    }
}
