package se.delmos.statsbidrag.applications.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.kernel.Display;

/**
 * What an officer wants to see before an expression of interest is answered, for instance statutes or annual accounts.
 *
 * @param due the last day to hand it in
 * @param handedInAt when it was handed in; nothing before that
 */
@Embeddable
public record EvidenceRequest(
        @Column(name = "evidence_what") String what,
        @Column(name = "evidence_due") LocalDate due,
        @Column(name = "evidence_asked_at") Instant askedAt,
        @Column(name = "evidence_asked_by") UUID askedBy,

        @Column(name = "evidence_handed_in_at") @Nullable Instant handedInAt) {

    /** Asks for something by a day that is not over. */
    public static EvidenceRequest of(String what, LocalDate due, Sender officer) {
        refuseIf(what.isBlank(), "evidence.what.missing");
        refuseIf(due.isBefore(LocalDate.ofInstant(officer.at(), Display.STOCKHOLM)), "evidence.due.past");
        return new EvidenceRequest(
                what.strip(), due, officer.at(), officer.person().value(), null);
    }

    /** Asks for the same anew; what was handed in before that stays. */
    EvidenceRequest again(Instant at) {
        return new EvidenceRequest(what, due, at, askedBy, null);
    }

    EvidenceRequest handedIn(Instant at) {
        return new EvidenceRequest(what, due, askedAt, askedBy, at);
    }
}
