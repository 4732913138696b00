package se.delmos.statsbidrag.calls.usecase;

import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallCases;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.kernel.ArrivalClock;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.StaleVersion;

/**
 * Makes the window of a published call longer for everyone, with a published reason: what came late and is in time now is no
 * longer marked late (R-FL-04). The same one again does nothing.
 */
@Service
public class ExtendCall {

    private final CallRepository calls;
    private final CallCases cases;
    private final CallDiary diary;
    private final ArrivalClock clock;

    ExtendCall(CallRepository calls, CallCases cases, CallDiary diary, ArrivalClock clock) {
        this.calls = calls;
        this.cases = cases;
        this.diary = diary;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void extend(CallId id, long version, LocalDate lastDay, String reason) {
        var call = calls.requireLocked(id);
        if (isDone(call, lastDay, reason)) {
            return;
        }
        StaleVersion.refuseUnless(call.version() == version, id);
        var now = clock.instant();
        calls.save(call.extend(lastDay, reason, now));
        diary.record(call, "Förlängd ansökningstid, till och med " + Display.day(lastDay, Display.SWEDISH));
        cases.correctLateness(id, reason, now);
    }

    private static boolean isDone(Call call, LocalDate lastDay, String reason) {
        return call.extension()
                .filter(last -> last.lastDay().equals(lastDay) && last.reason().equals(reason))
                .isPresent();
    }
}
