package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * How an application, or an expression of interest, came in.
 *
 * @param submittedAt when it reached the agency's server, which is when it arrived (R-FL-04)
 * @param copyId the document with exactly what was sent; none for grants imported afterwards
 * @param inTimeAfterAll why it is not late any longer, where an extension of the window made the mark wrong (R-FL-04)
 */
@Embeddable
public record Arrival(
        @Column Integer caseYear,
        @Column Integer caseNo,
        @Column Instant submittedAt,
        @Column UUID submittedBy,
        @Column Boolean late,
        @Column Boolean imported,
        @Column @Nullable UUID copyId,
        @Column @Nullable String inTimeAfterAll) {

    public static Arrival received(CaseNumber number, ActorId by, Instant at, boolean late) {
        return new Arrival(number.year(), number.number(), at, by.value(), late, false, null, null);
    }

    public static Arrival imported(CaseNumber number, ActorId by, Instant at) {
        return new Arrival(number.year(), number.number(), at, by.value(), false, true, null, null);
    }

    public Arrival withCopy(DocumentId copy) {
        return new Arrival(caseYear, caseNo, submittedAt, submittedBy, late, imported, copy.value(), inTimeAfterAll);
    }

    /** Tells whether it is marked late although it came before a window closed that was made longer since. */
    public boolean isWronglyLate(Instant closesAt) {
        return late && submittedAt.isBefore(closesAt);
    }

    Arrival inTime(String reason) {
        return new Arrival(caseYear, caseNo, submittedAt, submittedBy, false, imported, copyId, reason);
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseYear, caseNo);
    }
}
