package se.delmos.statsbidrag.applicants.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applicants.MandateKind;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/**
 * Who has a mandate, of which kind, and from and to which day.
 *
 * @param duty the role on the board, or what a power of attorney covers
 * @param member the member of the organisation who is the holder, where it is one
 * @param validTo the last day; none where the mandate has no end
 */
@Embeddable
public record MandateTerms(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        MandateKind kind,

        @Column(nullable = false) String holder,
        @Column(nullable = false) String duty,
        @Column @Nullable UUID member,
        @Column(nullable = false) LocalDate validFrom,
        @Column @Nullable LocalDate validTo) {

    /** Refuses a power of attorney without an extent (R-FL-17) and a last day before the first. */
    public MandateTerms {
        if (kind == MandateKind.POWER_OF_ATTORNEY && duty.isBlank()) {
            throw new RuleViolation("applicants.mandate.extent.missing");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new RuleViolation("applicants.mandate.period");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean isOf(ActorId person) {
        return person.value().equals(member);
    }
}
