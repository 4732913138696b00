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
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.CorrectionId;
import se.delmos.statsbidrag.ordinances.RuleTextId;

/** One correction of a rule's text, for ever: who, when, why, and both texts. */
@Entity
@Immutable
@Table(schema = "ordinances", name = "correction")
public class Correction implements Persistable<UUID> {

    @Id
    private UUID id;

    private String ruleId;
    private String version;
    private Instant correctedAt;
    private UUID correctedBy;
    private LocalDate readOn;
    private String reason;

    @Embedded
    @AttributeOverride(name = "sentence", column = @Column(name = "before_sentence"))
    @AttributeOverride(name = "section", column = @Column(name = "before_section"))
    @AttributeOverride(name = "verification", column = @Column(name = "before_verification"))
    private RuleStatement before;

    @Embedded
    @AttributeOverride(name = "sentence", column = @Column(name = "after_sentence"))
    @AttributeOverride(name = "section", column = @Column(name = "after_section"))
    @AttributeOverride(name = "verification", column = @Column(name = "after_verification"))
    private RuleStatement after;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    Correction(CorrectionId id, RuleText text, RuleStatement after, Grounds grounds) {
        this.id = id.value();
        this.ruleId = text.id().rule().value();
        this.version = text.id().version();
        this.correctedAt = grounds.at();
        this.correctedBy = grounds.by().value();
        this.readOn = grounds.readOn();
        this.reason = grounds.reason();
        this.before = text.statement();
        this.after = after;
    }

    public RuleTextId text() {
        return new RuleTextId(new RuleId(ruleId), version);
    }

    public Grounds grounds() {
        return new Grounds(reason, readOn, new ActorId(correctedBy), correctedAt);
    }

    public RuleStatement before() {
        return before;
    }

    public RuleStatement after() {
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
