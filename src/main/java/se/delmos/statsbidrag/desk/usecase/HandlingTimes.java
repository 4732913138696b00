package se.delmos.statsbidrag.desk.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.kernel.Display;

/** Measures how long decisions have taken lately, with two queries however many cases there are. */
@Component
class HandlingTimes {

    private static final int LATEST = 100;

    private final Decisions decisions;
    private final Applications applications;
    private final Clock clock;
    private final long promised;

    HandlingTimes(
            Decisions decisions,
            Applications applications,
            Clock clock,
            @Value("${statsbidrag.handling.promised-days}") long promised) {
        this.decisions = decisions;
        this.applications = applications;
        this.clock = clock;
        this.promised = promised;
    }

    HandlingTime now() {
        var made = decisions.latest(LATEST);
        var arrived = applications.arrivals(made.keySet());
        return HandlingTime.of(
                made.entrySet().stream()
                        .flatMap(each -> Optional.ofNullable(arrived.get(each.getKey()))
                                .map(at -> ChronoUnit.DAYS.between(day(at), day(each.getValue())))
                                .stream())
                        .toList(),
                promised);
    }

    LocalDate today() {
        return day(clock.instant());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Display.STOCKHOLM).toLocalDate();
    }
}
