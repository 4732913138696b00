package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.Optional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * An organisation's expression of interest in a call, sent or yet to be.
 *
 * @param opensAt when the call opens: until then interest can be expressed
 * @param windowOpen whether it can be expressed now
 */
public record InterestPage(
        CallId call,
        String callTitle,
        String organisation,
        Instant opensAt,
        boolean windowOpen,
        boolean cancelled,
        Optional<Sent> sent) {

    /** What was sent, and the answer where there is one: RECEIVED, INVITED or DECLINED. */
    public record Sent(
            CaseNumber caseNumber, Instant receivedAt, String text, String status, Optional<String> reason) {}
}
