package se.delmos.statsbidrag.ordinances.model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.RuleView;
import se.delmos.statsbidrag.ordinances.Verification;

/** A rule's sentence, section and status in one wording, or in all that have no row of their own. */
@Entity
@Immutable
@Table(schema = "ordinances", name = "rule")
public class RuleText {

    @EmbeddedId
    private RuleKey key;

    private String sentence;
    private String section;

    @Enumerated(EnumType.STRING)
    private RuleKind kind;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    @SuppressWarnings("NullAway.Init")
    protected RuleText() {}

    public RuleKind kind() {
        return kind;
    }

    /** Returns the wording the row is for, or {@link RuleKey#ALL}. */
    public String version() {
        return key.version();
    }

    public RuleView view() {
        return new RuleView(new RuleId(key.id()), sentence, section, verification);
    }
}
