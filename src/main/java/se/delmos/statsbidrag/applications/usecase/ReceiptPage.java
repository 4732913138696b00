package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import se.delmos.statsbidrag.applications.ApplicationContent;
import se.delmos.statsbidrag.kernel.Display;

/** The receipt of a submitted application: what arrived, when, under which number, and when the call closes. */
public record ReceiptPage(ApplicationContent content, Instant closesAt, boolean closed) {

    /** Returns the last minute that is in time. */
    public Instant lastMoment() {
        return Display.lastMinute(closesAt);
    }
}
