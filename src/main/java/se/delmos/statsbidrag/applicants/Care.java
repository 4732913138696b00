package se.delmos.statsbidrag.applicants;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an organisation has to see to about its own members and mandates.
 *
 * @param asking how many have asked to be let in and have no answer; 0 for a reader who cannot answer
 * @param nobodySubmits whether nobody can submit for it today
 * @param runsOut the last day of the first mandate to run out within a month, of those that let somebody submit
 */
public record Care(long asking, boolean nobodySubmits, Optional<LocalDate> runsOut) {

    public boolean isNone() {
        return asking == 0 && !nobodySubmits && runsOut.isEmpty();
    }
}
