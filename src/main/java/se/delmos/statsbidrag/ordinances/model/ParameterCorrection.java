package se.delmos.statsbidrag.ordinances.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.ordinances.CorrectionId;
import se.delmos.statsbidrag.ordinances.ParameterId;

/** One correction of a parameter, for ever: who, when, why, and both values. */
@Entity
@Immutable
@Table(schema = "ordinances", name = "parameter_correction")
public class ParameterCorrection implements Persistable<UUID> {

    @Id
    private UUID id;

    private String version;
    private String code;
    private Instant correctedAt;
    private UUID correctedBy;
    private LocalDate readOn;
    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "before_measure"))
    @AttributeOverride(name = "section", column = @Column(name = "before_section"))
    @AttributeOverride(name = "verification", column = @Column(name = "before_verification"))
    private ParameterStatement before;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "after_measure"))
    @AttributeOverride(name = "section", column = @Column(name = "after_section"))
    @AttributeOverride(name = "verification", column = @Column(name = "after_verification"))
    private ParameterStatement after;

    @SuppressWarnings("NullAway.Init")
    protected ParameterCorrection() {}

    ParameterCorrection(CorrectionId id, ParameterText text, ParameterStatement after, Grounds grounds) {
        this.id = id.value();
        this.version = text.id().version().value();
        this.code = text.id().parameter().code();
        this.correctedAt = grounds.at();
        this.correctedBy = grounds.by().value();
        this.readOn = grounds.readOn();
        this.reason = grounds.reason();
        this.before = text.statement();
        this.after = after;
    }

    public ParameterId parameter() {
        return ParameterId.of(code + "_" + version);
    }

    public Grounds grounds() {
        return new Grounds(reason, readOn, new ActorId(correctedBy), correctedAt);
    }

    public ParameterStatement before() {
        return before;
    }

    public ParameterStatement after() {
        return after;
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
