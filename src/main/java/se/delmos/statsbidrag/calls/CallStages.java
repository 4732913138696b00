package se.delmos.statsbidrag.calls;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
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
        earlierCalls = Set.copyOf(earlierCalls);
    }

    /** Returns the stages of a call that takes applications at once, or by invitation after a short text. */
    public static CallStages of(boolean byInvitation) {
        return new CallStages(byInvitation, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), false);
    }

    /** Returns the same stages without the days of interest, for a later round. */
    public CallStages undated() {
        return new CallStages(byInvitation, Optional.empty(), Optional.empty(), interestForm, earlierCalls, reported);
    }

    /** Tells whether only recipients of earlier calls may apply (R-PROC-04). */
    public boolean isFollowUp() {
        return !earlierCalls.isEmpty();
    }
}
