package se.delmos.statsbidrag.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that ticks but can be set to another time, for demo data and tests: one move shifts all time at once. */
public final class AdjustableClock extends Clock {

    private final Clock ticking;
    private volatile Duration offset = Duration.ZERO;

    public AdjustableClock(Clock ticking) {
        this.ticking = ticking;
    }

    /** Sets the clock; it goes on ticking from there. */
    public void moveTo(Instant instant) {
        offset = Duration.between(ticking.instant(), instant);
    }

    /** Returns how far a clock was moved: not at all, unless it can be. */
    public static Duration offsetOf(Clock clock) {
        return clock instanceof AdjustableClock adjustable ? adjustable.offset : Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return ticking.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ticking.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var moved = new AdjustableClock(ticking.withZone(zone));
        moved.offset = offset;
        return moved;
    }
}
