package se.delmos.statsbidrag.desk.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * One case in a list.
 *
 * @param state the task that waits, or how the case ended
 * @param waitsFor whom the task waits for; empty when nothing waits
 * @param since how long it has waited, in days
 * @param mine whether the person who looks may do the task
 * @param completing whether the applicant has been asked for completion, which is awaited
 */
public record CaseRow(
        ApplicationId application,
        CaseNumber number,
        String organisation,
        String title,
        CallId call,
        Instant arrived,
        boolean imported,
        boolean late,
        Money amount,
        String state,
        Optional<Role> waitsFor,
        Instant since,
        long days,
        Optional<String> officer,
        boolean mine,
        boolean completing) {

    /** Those that have waited longest first, then those that wait for nothing, newest first. */
    static final Comparator<CaseRow> LONGEST_WAIT_FIRST = Comparator.comparing((CaseRow row) -> row.isOver())
            .thenComparing(CaseRow::since)
            .thenComparing(CaseRow::number);

    /** Returns the day the application came in; for grants entered afterwards no source gives it. */
    public @Nullable LocalDate arrivedOn() {
        return imported ? null : arrived.atZone(Display.STOCKHOLM).toLocalDate();
    }

    public boolean isOver() {
        return waitsFor.isEmpty();
    }
}
