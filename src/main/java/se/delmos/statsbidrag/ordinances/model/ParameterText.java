package se.delmos.statsbidrag.ordinances.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.ordinances.CorrectionId;
import se.delmos.statsbidrag.ordinances.ParameterCorrected;
import se.delmos.statsbidrag.ordinances.ParameterId;

/** What a wording measures by: a value with its section and status. */
@Entity
@Table(schema = "ordinances", name = "parameter")
public class ParameterText extends AbstractAggregateRoot<ParameterText> {

    @EmbeddedId
    private ParameterKey key;

    @Version
    private @Nullable Long revision;

    @Embedded
    private ParameterStatement statement;

    @SuppressWarnings("NullAway.Init")
    protected ParameterText() {}

    public ParameterText(ParameterId id, ParameterStatement statement) {
        id.parameter().refuseUnreadable(statement.value());
        this.key = ParameterKey.of(id);
        this.statement = statement;
    }

    /** Measures by another value from now on, and returns the correction that keeps both. */
    public ParameterCorrection correct(CorrectionId correction, ParameterStatement after, Grounds grounds) {
        id().parameter().refuseUnreadable(after.value());
        refuseIf(after.section().isBlank(), "ordinances.correction.section-missing");
        refuseIf(after.equals(statement), "ordinances.parameter.unchanged");
        var made = new ParameterCorrection(correction, this, after, grounds);
        statement = after;
        registerEvent(new ParameterCorrected(correction, key.code(), key.version(), grounds.at()));
        return made;
    }

    /** Returns the value as it stood at a moment: what the first correction after it took the place of, or today's. */
    public String valueAt(Instant moment, Collection<ParameterCorrection> corrections) {
        return corrections.stream()
                .filter(made -> made.parameter().equals(id()))
                .filter(made -> made.grounds().at().isAfter(moment))
                .min(Comparator.comparing(made -> made.grounds().at()))
                .map(made -> made.before().value())
                .orElseGet(statement::value);
    }

    public ParameterId id() {
        return key.id();
    }

    public ParameterStatement statement() {
        return statement;
    }

    /** Returns the revision a form must carry; a parameter that was never saved has none. */
    public long revision() {
        return revision == null ? 0 : revision;
    }
}
