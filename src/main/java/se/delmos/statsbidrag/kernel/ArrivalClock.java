package se.delmos.statsbidrag.kernel;

import java.time.Instant;

/**
 * The clock that says when something arrived, and so whether it was in time (R-FL-04). All nodes share it, and it stands still
 * during a transaction: what a use case asks twice is answered alike.
 */
public interface ArrivalClock {

    /** Returns the moment the transaction began, to the microsecond, as it is stored. */
    Instant instant();
}
