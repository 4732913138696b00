package se.delmos.statsbidrag.review;

import java.time.Instant;
import se.delmos.statsbidrag.applications.ApplicationId;

/** Ends the preparation of an application when it is decided. Joins the caller's transaction. */
public interface DecisionPreparation {

    /**
     * Locks the review: nothing of it changes after the decision.
     *
     * @param version the version of the proposal the decision maker read; another one is refused as stale
     */
    void close(ApplicationId application, long version, Instant at);
}
