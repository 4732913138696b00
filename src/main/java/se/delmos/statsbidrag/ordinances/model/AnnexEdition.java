package se.delmos.statsbidrag.ordinances.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.ordinances.AnnexEditionId;
import se.delmos.statsbidrag.ordinances.AnnexEntered;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.Verification;

/** An annex as somebody entered it, for ever; the latest edition is the one that holds. */
@Entity
@Table(schema = "ordinances", name = "annex_edition")
public class AnnexEdition extends AbstractAggregateRoot<AnnexEdition> implements Persistable<UUID> {

    @Id
    private UUID id;

    private String version;
    private Instant enteredAt;
    private @Nullable UUID enteredBy;
    private LocalDate readOn;
    private String reason;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    @ElementCollection
    @CollectionTable(schema = "ordinances", name = "annex_municipality", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<ListedMunicipality> municipalities = new ArrayList<>();

    @Transient
    private boolean made;

    @SuppressWarnings("NullAway.Init")
    protected AnnexEdition() {}

    @SuppressWarnings("NullAway.Init") // The grounds follow at once.
    AnnexEdition(AnnexEditionId id, Annex annex, List<ListedMunicipality> municipalities, Verification verification) {
        this.id = id.value();
        this.version = annex.version().value();
        this.municipalities = new ArrayList<>(municipalities);
        this.verification = verification;
        this.made = true;
    }

    AnnexEdition because(Grounds grounds) {
        enteredAt = grounds.at();
        enteredBy = grounds.by().value();
        readOn = grounds.readOn();
        reason = grounds.reason();
        registerEvent(new AnnexEntered(new AnnexEditionId(id), version, municipalities.size(), enteredAt));
        return this;
    }

    public OrdinanceVersionId version() {
        return new OrdinanceVersionId(version);
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** Returns who entered it; nobody did where it is shipped with the product. */
    public Optional<ActorId> enteredBy() {
        return Optional.ofNullable(enteredBy).map(ActorId::new);
    }

    public LocalDate readOn() {
        return readOn;
    }

    public String reason() {
        return reason;
    }

    public Verification verification() {
        return verification;
    }

    public List<ListedMunicipality> municipalities() {
        return List.copyOf(municipalities);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Returns whether it was made here: what is read from the database is never saved again. */
    @Override
    public boolean isNew() {
        return made;
    }
}
