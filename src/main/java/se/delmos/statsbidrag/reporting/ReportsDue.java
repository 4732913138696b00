package se.delmos.statsbidrag.reporting;

import java.time.LocalDate;
import java.util.List;
import se.delmos.statsbidrag.decisions.DecisionId;

/** Final reports that nobody has handed in yet. */
public interface ReportsDue {

    /** Returns the grants whose final report is due on a day and has not been submitted (R-PROC-15). */
    List<DecisionId> missingOn(LocalDate due);
}
