package se.delmos.statsbidrag.calls;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** The agency's calls. */
public interface Calls {

    /** Returns a call, or refuses with not-found. A draft that lacks its window, money or form is not a call yet. */
    CallView require(CallId id);

    /** Returns the published calls, those that close first at the top. */
    List<CallView> published();

    /** Returns the calls that wait to be published, whether all is written or not; the work list is rebuilt from them. */
    List<CallId> drafted();

    /** Returns where a call stands, also when it is a draft that lacks most of it; nothing where its draft was removed. */
    Optional<CallStatus> status(CallId id);

    /** Returns the code of the cost type that is called so in either language, whatever the case of its letters. */
    Optional<String> costType(String name);

    /** Returns the oldest published call of a budget year under an ordinance that was not cancelled, for imports. */
    Optional<CallView> roundOf(int budgetYear, OrdinanceNumber ordinance);
}
