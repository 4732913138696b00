package se.delmos.statsbidrag.imports.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import jakarta.persistence.CollectionTable;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.imports.AwardListId;
import se.delmos.statsbidrag.imports.AwardListRemoved;
import se.delmos.statsbidrag.imports.AwardListTakenIn;
import se.delmos.statsbidrag.imports.model.ImportRun.ListFile;

/** A list of what another giver has granted: looked through first, then taken in, or taken away. */
@Entity
@Table(schema = "imports", name = "award_list")
public class AwardList extends AbstractAggregateRoot<AwardList> {

    /** So many rows with faults are kept to be shown; the others are counted. */
    public static final int FAULTS_SHOWN = 200;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String fileName;
    private String sha256;
    private UUID readBy;
    private Instant readAt;
    private int awards;
    private int refused;
    private @Nullable Instant takenInAt;

    @ElementCollection
    @CollectionTable(schema = "imports", name = "award_list_fault", joinColumns = @JoinColumn(name = "award_list_id"))
    @OrderColumn(name = "position")
    private List<RowReport> faults = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AwardList() {}

    /** A list that has been read: so many awards, and the rows that were refused. */
    public AwardList(AwardListId id, ListFile file, int awards, List<RowReport> faults, ActorId by, Instant at) {
        this.id = id.value();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.readBy = by.value();
        this.readAt = at;
        this.awards = awards;
        this.refused = faults.size();
        this.faults.addAll(faults.stream().limit(FAULTS_SHOWN).toList());
    }

    /** Lets the awards be searched. Refuses a list without any, and one that is taken in already. */
    public AwardList takeIn(ActorId by, Instant at) {
        refuseIf(takenInAt != null, "imports.awards.taken-in-already");
        refuseIf(awards == 0, "imports.awards.empty");
        takenInAt = at;
        registerEvent(new AwardListTakenIn(id(), fileName, sha256, awards, refused, by, at));
        return this;
    }

    /** Says that it is taken away; one that was never taken in leaves no trace in what could be searched. */
    public AwardList remove(ActorId by, Instant at) {
        registerEvent(new AwardListRemoved(id(), fileName, sha256, by, at));
        return this;
    }

    public AwardListId id() {
        return new AwardListId(id);
    }

    public ListFile file() {
        return new ListFile(fileName, sha256);
    }

    public ActorId readBy() {
        return new ActorId(readBy);
    }

    public Instant readAt() {
        return readAt;
    }

    public int awards() {
        return awards;
    }

    public int refused() {
        return refused;
    }

    public Optional<Instant> takenInAt() {
        return Optional.ofNullable(takenInAt);
    }

    public List<RowReport> faults() {
        return List.copyOf(faults);
    }
}
