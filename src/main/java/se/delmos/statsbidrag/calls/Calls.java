package se.delmos.statsbidrag.calls;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** The agency's calls. */
public interface Calls {

    /** Returns a call, or refuses with not-found. */
    CallView require(CallId id);

    /** Returns the published calls, those that close first at the top. */
    List<CallView> published();

    /** Returns the calls that wait to be published, oldest first; the work list is rebuilt from them. */
    List<CallView> drafted();

    /** Returns the oldest published call of a budget year under an ordinance that was not cancelled, for imports. */
    Optional<CallView> roundOf(int budgetYear, OrdinanceNumber ordinance);
}
