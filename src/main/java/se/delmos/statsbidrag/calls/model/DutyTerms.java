package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.ordinances.Verification;

/**
 * What the agency itself has to report of a call.
 *
 * @param recipient to whom, for instance a ministry
 * @param due the last day; none in a call of a new round until somebody has set it
 * @param source where it is said, for instance a section or the year's letter of appropriation
 * @param verification whether somebody has read it there
 * @param responsiblePerson who answers for it, where it is one person
 * @param responsibleRole the role that answers for it, where it is not one person
 */
@Embeddable
public record DutyTerms(
        String what,
        String recipient,
        @Nullable LocalDate due,
        String source,
        @Enumerated(EnumType.STRING) Verification verification,
        @Nullable UUID responsiblePerson,
        @Enumerated(EnumType.STRING) @Nullable Role responsibleRole) {

    /** Returns the same for a call of a new round, whose day nobody knows yet. */
    DutyTerms undated() {
        return new DutyTerms(
                what, recipient, null, source, Verification.UNVERIFIED, responsiblePerson, responsibleRole);
    }
}
