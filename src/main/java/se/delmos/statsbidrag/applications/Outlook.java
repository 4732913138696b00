package se.delmos.statsbidrag.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.calls.CallPayout;

/**
 * What happens with an application after it has arrived, as its applicant is told. The fragments of
 * {@code applications/outlook} print it.
 *
 * @param steps all that it goes through, from the arrival on
 * @param decision when the decision is expected; empty once it is made
 * @param reportDue the last day for the final report, where there is a grant to report on or still can be
 * @param payout in which instalments the call pays, and what is reported on the way (R-PROC-13, R-119-21)
 */
public record Outlook(List<Step> steps, Optional<Expected> decision, Optional<LocalDate> reportDue, CallPayout payout) {

    public Outlook {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param key the end of its text keys
     * @param state done, current or ahead
     */
    public record Step(String key, State state) {}

    /** Where a step stands. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    /**
     * When a decision is expected, and on what grounds.
     *
     * @param cases how many decided cases the time is the median of; 0 where it is what the agency has promised
     * @param days that time
     * @param passed whether that day is over, and the decision still to come
     */
    public record Expected(LocalDate by, int cases, long days, boolean passed) {}
}
