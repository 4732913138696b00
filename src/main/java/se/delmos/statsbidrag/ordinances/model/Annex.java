package se.delmos.statsbidrag.ordinances.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ordinances.AnnexEditionId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.Verification;

/** The annex (bilaga) of a wording, that lists so many municipalities. */
@Entity
@Immutable
@Table(schema = "ordinances", name = "annex")
public class Annex {

    @Id
    private String version;

    private int listed;
    private @Nullable String takenFrom;

    @SuppressWarnings("NullAway.Init")
    protected Annex() {}

    public Annex(OrdinanceVersionId version, int listed) {
        this.version = version.value();
        this.listed = listed;
    }

    /** Returns the annex as somebody has read it: every municipality once, and as many as it lists. */
    public AnnexEdition enter(
            AnnexEditionId id, List<ListedMunicipality> read, Verification verification, Grounds grounds) {
        refuseIf(new HashSet<>(read).size() != read.size(), "ordinances.annex.twice");
        if (read.size() != listed) {
            throw new RuleViolation("ordinances.annex.number", Integer.toString(listed), Integer.toString(read.size()));
        }
        return new AnnexEdition(id, this, read, verification).because(grounds);
    }

    public OrdinanceVersionId version() {
        return new OrdinanceVersionId(version);
    }

    /** Returns the wording of another ordinance whose annex is meant, where the wording has none of its own. */
    public Optional<OrdinanceVersionId> takenFrom() {
        return Optional.ofNullable(takenFrom).map(OrdinanceVersionId::new);
    }

    /** Returns how many municipalities it lists, whether or not their names are known. */
    public int listed() {
        return listed;
    }
}
