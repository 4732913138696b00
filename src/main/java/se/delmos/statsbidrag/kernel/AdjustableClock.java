package se.delmos.statsbidrag.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that ticks but can be set to another time, for demo data and tests: one move shifts all time at once. */
public final class AdjustableClock extends Clock {

    private final Clock ticking;
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    public AdjustableClock(Clock ticking) {
        this.ticking = ticking;
    }

    /** Sets the clock; it goes on ticking from there. */
    public void moveTo(Instant instant) {
        offset.set(Duration.between(ticking.instant(), instant));
    }

    @Override
    public Instant instant() {
        return ticking.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ticking.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var moved = new AdjustableClock(ticking.withZone(zone));
        moved.offset.set(offset.get());
        return moved;
    }
}
