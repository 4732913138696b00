package se.delmos.statsbidrag.screening.usecase;

import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * An application in a list over calls.
 *
 * @param standing how it was decided, as the outcome's name, or {@code WAITING}
 * @param granted what was granted, once something was
 * @param period the days of the decision, else of the application
 */
public record CaseLine(
        ApplicationId id,
        CaseNumber number,
        String organisation,
        String call,
        String title,
        Money applied,
        String standing,
        Optional<Money> granted,
        Optional<Period> period) {

    public static final String WAITING = "WAITING";
}
