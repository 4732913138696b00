package se.delmos.statsbidrag.imports.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.imports.AwardListId;
import se.delmos.statsbidrag.imports.AwardView;
import se.delmos.statsbidrag.kernel.Identifier;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.Period;

/** One award of a list. It never changes: a giver's new list takes the place of the old. */
@Entity
@Table(schema = "imports", name = "award")
public class Award {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID listId;
    private String giver;
    private String organisationNumber;
    private String name;
    private String purpose;
    private long amountOre;
    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;

    @SuppressWarnings("NullAway.Init")
    protected Award() {}

    public Award(AwardListId list, AwardRow row) {
        this.id = Identifier.next();
        this.listId = list.value();
        this.giver = row.giver();
        this.organisationNumber = row.number().digits();
        this.name = row.name();
        this.purpose = row.purpose();
        this.amountOre = row.amount().ore();
        this.periodFrom = row.period().map(Period::from).orElse(null);
        this.periodTo = row.period().map(Period::to).orElse(null);
    }

    public AwardListId list() {
        return new AwardListId(listId);
    }

    public AwardRow row() {
        return new AwardRow(
                giver, new OrganisationNumber(organisationNumber), name, purpose, new Money(amountOre), period());
    }

    public AwardView view(AwardView.Source source) {
        var row = row();
        return new AwardView(
                id, row.giver(), row.number(), row.name(), row.purpose(), row.amount(), row.period(), source);
    }

    private Optional<Period> period() {
        return periodFrom == null || periodTo == null
                ? Optional.empty()
                : Optional.of(new Period(periodFrom, periodTo));
    }
}
