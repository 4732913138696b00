package se.delmos.statsbidrag.calls;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.delmos.statsbidrag.forms.FormVersionId;

/**
 * What comes before an application in a call.
 *
 * @param byInvitation whether only those whose expression of interest led to an invitation may apply (R-PROC-02)
 * @param interestOpensAt the first moment interest can be expressed; from publishing where none is said
 * @param interestClosesAt the first moment an expression of interest is late; when the call opens where none is said
 * @param interestForm the published version of the form it is expressed on; a short text where there is none
 * @param earlierCalls the calls whose recipients alone may apply; anyone where there are none (R-PROC-04)
 * @param reported whether those recipients must have an approved final report (R-PROC-04)
 */
public record CallStages(
        boolean byInvitation,
        Optional<Instant> interestOpensAt,
        Optional<Instant> interestClosesAt,
        Optional<FormVersionId> interestForm,
        Set<CallId> earlierCalls,
        boolean reported) {

    public CallStages {
        earlierCalls = inOrder(earlierCalls);
    }

    /** Returns the stages of a call that takes applications at once, or by invitation after a short text. */
    public static CallStages of(boolean byInvitation) {
        return new CallStages(byInvitation, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), false);
    }

    /** Returns the same stages without the days of interest, for a later round. */
    public CallStages undated() {
        return new CallStages(byInvitation, Optional.empty(), Optional.empty(), interestForm, earlierCalls, reported);
    }

    /** Returns the calls in an order of their own: what a section says is always written the same way. */
    private static Set<CallId> inOrder(Set<CallId> calls) {
        var sorted = new TreeSet<CallId>(Comparator.comparing(CallId::value));
        sorted.addAll(calls);
        return Collections.unmodifiableSet(sorted);
    }

    /** Tells whether only recipients of earlier calls may apply (R-PROC-04). */
    public boolean isFollowUp() {
        return !earlierCalls.isEmpty();
    }
}
