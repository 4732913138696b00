package se.delmos.statsbidrag.calls;

import java.time.Instant;

/** What has come in to a call. Asked here, answered by the module that receives it; joins the caller's transaction. */
public interface CallCases {

    /** Tells whether anything that came in to the call has been decided. */
    boolean anyDecided(CallId call);

    /**
     * Corrects the mark of what came late and is in time now that the window is longer (R-FL-04).
     *
     * @param reason why it was made longer, as it was published
     */
    void correctLateness(CallId call, String reason, Instant at);

    /** Writes off what has come in and is not decided (R-PROC-19). */
    void writeOff(CallId call, String reason, Instant at);
}
