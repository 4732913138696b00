package se.delmos.statsbidrag.calls;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An organisation that does not exist, in whose place the staff try a call.
 *
 * @param activeSince its first day of activity, where one is made up (R-119-02)
 */
public record MadeUpApplicant(Kind kind, Optional<LocalDate> activeSince) {

    /** What it is in law. */
    public enum Kind {
        MUNICIPALITY,
        ASSOCIATION,
        FOUNDATION
    }
}
