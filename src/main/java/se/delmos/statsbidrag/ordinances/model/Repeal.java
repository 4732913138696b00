package se.delmos.statsbidrag.ordinances.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.Verification;

/** The end of an ordinance: by which statute, from which day, and what is still applied afterwards. */
@Entity
@Immutable
@Table(schema = "ordinances", name = "repeal")
public class Repeal {

    @Id
    private String ordinance;

    private String repealedBy;
    private @Nullable LocalDate repealedOn;
    private String transition;

    @Enumerated(EnumType.STRING)
    private Verification transitionVerification;

    @SuppressWarnings("NullAway.Init")
    protected Repeal() {}

    public OrdinanceNumber ordinance() {
        return new OrdinanceNumber(ordinance);
    }

    public String repealedBy() {
        return repealedBy;
    }

    /** Returns the first day without the ordinance, empty where no source has shown it. */
    public Optional<LocalDate> repealedOn() {
        return Optional.ofNullable(repealedOn);
    }

    public String transition() {
        return transition;
    }

    public Verification transitionVerification() {
        return transitionVerification;
    }
}
