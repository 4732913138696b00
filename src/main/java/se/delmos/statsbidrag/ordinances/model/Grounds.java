package se.delmos.statsbidrag.ordinances.model;

import java.time.Instant;
import java.time.LocalDate;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleViolation;

/**
 * Why a rule's text is corrected, by whom and when.
 *
 * @param readOn the day on which the source was read
 */
public record Grounds(String reason, LocalDate readOn, ActorId by, Instant at) {

    public Grounds {
        if (reason.isBlank()) {
            throw new RuleViolation("ordinances.correction.reason-missing");
        }
        if (readOn.isAfter(at.atZone(Display.STOCKHOLM).toLocalDate())) {
            throw new RuleViolation("ordinances.correction.read-later");
        }
    }
}
