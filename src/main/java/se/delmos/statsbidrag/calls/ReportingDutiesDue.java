package se.delmos.statsbidrag.calls;

import java.time.LocalDate;
import java.util.List;

/** The reports that the agency itself owes, for reminders. */
public interface ReportingDutiesDue {

    /** Returns what is not reported and is due on a day or before it, the most overdue first. */
    List<Due> dueBy(LocalDate day);

    /**
     * A report that is owed.
     *
     * @param addresses where those who are responsible read mail; nobody where the role has no persons
     */
    record Due(ReportingDutyId duty, String callTitle, LocalDate due, List<String> addresses) {}
}
