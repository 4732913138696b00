package se.delmos.statsbidrag.desk.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Applications.Arrived;
import se.delmos.statsbidrag.applications.Outlook.Expected;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.kernel.Display;

/** Measures how long decisions have taken lately, with as many queries however many cases there are. */
@Component
class HandlingTimes {

    private static final int LATEST = 100;

    private final Decisions decisions;
    private final Applications applications;
    private final Calls calls;
    private final Clock clock;
    private final long promised;

    HandlingTimes(
            Decisions decisions,
            Applications applications,
            Calls calls,
            Clock clock,
            @Value("${statsbidrag.handling.promised-days}") long promised) {
        this.decisions = decisions;
        this.applications = applications;
        this.calls = calls;
        this.clock = clock;
        this.promised = promised;
    }

    /** Returns when the decision on an application is expected, to be asked about as many as there are. */
    Function<ApplicationView, Expected> now() {
        var closings = calls.published().stream().collect(Collectors.toMap(CallView::id, CallView::closesAt));
        var time = HandlingTime.of(taken(closings), promised);
        var today = LocalDate.ofInstant(clock.instant(), Display.STOCKHOLM);
        return application ->
                time.expect(from(closings, new Arrived(application.call(), application.submittedAt())), today);
    }

    private List<Long> taken(Map<CallId, Instant> closings) {
        var made = decisions.latest(LATEST);
        var arrivals = applications.arrivals(made.keySet());
        return made.entrySet().stream()
                .flatMap(decided -> Optional.ofNullable(arrivals.get(decided.getKey()))
                        .flatMap(arrived -> HandlingTime.taken(from(closings, arrived), decided.getValue()))
                        .stream())
                .toList();
    }

    private static LocalDate from(Map<CallId, Instant> closings, Arrived arrived) {
        return HandlingTime.from(
                arrived.at(), Optional.ofNullable(closings.get(arrived.call())).orElse(arrived.at()));
    }
}
