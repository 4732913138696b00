package se.delmos.statsbidrag.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The application's clock for the engine; a task that is caught up with waits since its event, not since now. */
@SuppressWarnings("JavaUtilDate")
class EngineClock implements org.flowable.common.engine.impl.runtime.Clock {

    private final Clock clock;
    private final ThreadLocal<@Nullable Instant> held = new ThreadLocal<>();

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    /** Does the work as if it were done at the given moment, if one is known. */
    void at(Optional<Instant> moment, Runnable work) {
        held.set(moment.orElse(null));
        try {
            work.run();
        } finally {
            held.remove();
        }
    }

    @Override
    public Date getCurrentTime() {
        var moment = held.get();
        return Date.from(moment == null ? clock.instant() : moment);
    }

    @Override
    public Calendar getCurrentCalendar() {
        return getCurrentCalendar(getCurrentTimeZone());
    }

    @Override
    public Calendar getCurrentCalendar(TimeZone zone) {
        var calendar = new GregorianCalendar(zone);
        calendar.setTime(getCurrentTime());
        return calendar;
    }

    @Override
    public TimeZone getCurrentTimeZone() {
        return TimeZone.getTimeZone(clock.getZone());
    }

    @Override
    public void setCurrentTime(@Nullable Date time) {
        throw new UnsupportedOperationException("The engine follows the application's clock");
    }

    @Override
    public void setCurrentCalendar(@Nullable Calendar time) {
        throw new UnsupportedOperationException("The engine follows the application's clock");
    }

    @Override
    public void reset() {
        held.remove();
    }
}
