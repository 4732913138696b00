package se.delmos.statsbidrag.ordinances.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.CorrectionId;
import se.delmos.statsbidrag.ordinances.RuleCorrected;
import se.delmos.statsbidrag.ordinances.RuleTextId;
import se.delmos.statsbidrag.ordinances.RuleView;

/** A rule's sentence, section and status in one wording, or in all that have no row of their own. */
@Entity
@Table(schema = "ordinances", name = "rule")
public class RuleText extends AbstractAggregateRoot<RuleText> {

    @EmbeddedId
    private RuleKey key;

    @Version
    private @Nullable Long revision;

    @Embedded
    private RuleStatement statement;

    @Enumerated(EnumType.STRING)
    private RuleKind kind;

    @SuppressWarnings("NullAway.Init")
    protected RuleText() {}

    public RuleText(RuleTextId id, RuleStatement statement, RuleKind kind) {
        this.key = new RuleKey(id.rule().value(), id.version());
        this.statement = statement;
        this.kind = kind;
    }

    /** Says the rule in another way from now on, and returns the correction that keeps both texts. */
    public Correction correct(CorrectionId correction, RuleStatement after, Grounds grounds) {
        refuseIf(after.sentence().isBlank(), "ordinances.correction.sentence-missing");
        refuseIf(after.section().isBlank(), "ordinances.correction.section-missing");
        refuseIf(after.equals(statement), "ordinances.correction.unchanged");
        var made = new Correction(correction, this, after, grounds);
        statement = after;
        registerEvent(new RuleCorrected(correction, key.id(), key.version(), grounds.at()));
        return made;
    }

    public RuleTextId id() {
        return new RuleTextId(new RuleId(key.id()), key.version());
    }

    public RuleStatement statement() {
        return statement;
    }

    /** Returns the revision a form must carry; a text that was never saved has none. */
    public long revision() {
        return revision == null ? 0 : revision;
    }

    public RuleKind kind() {
        return kind;
    }

    /** Returns the wording the row is for, or {@link RuleKey#ALL}. */
    public String version() {
        return key.version();
    }

    public RuleView view() {
        return new RuleView(new RuleId(key.id()), statement.sentence(), statement.section(), statement.verification());
    }
}
