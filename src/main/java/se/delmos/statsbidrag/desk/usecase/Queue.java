package se.delmos.statsbidrag.desk.usecase;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.calls.CallId;

/**
 * The work queue as one person sees it.
 *
 * @param doer whether the person has work of their own here; an auditor only reads
 * @param inquiries the calls that begin with expressions of interest
 * @param unfiltered how many cases there are before the filters
 * @param found how many pass the filters; the rows are one page of them
 */
public record Queue(
        QueueFilter filter,
        boolean doer,
        List<StateChoice> states,
        List<CallChoice> calls,
        List<CaseRow> rows,
        List<Inquiry> inquiries,
        int unfiltered,
        int found,
        int pages) {

    public static final int PAGE = 50;

    /** A call with expressions of interest, of which some may await an answer. */
    public record Inquiry(CallId call, String title, long waiting) {}

    /** A state to filter on; empty for all. */
    public record StateChoice(Optional<String> state, int count, boolean chosen) {}

    /** A call to filter on; empty for all. */
    public record CallChoice(Optional<CallId> call, String title, int count, boolean chosen) {}
}
