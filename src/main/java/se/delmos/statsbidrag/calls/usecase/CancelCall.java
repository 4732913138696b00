package se.delmos.statsbidrag.calls.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.kernel.ArrivalClock;
import se.delmos.statsbidrag.kernel.StaleVersion;

/** Takes a published call back, with a published reason (R-PROC-19). A second time does nothing. */
@Service
public class CancelCall {

    private final CallRepository calls;
    private final CallDiary diary;
    private final ArrivalClock clock;

    CancelCall(CallRepository calls, CallDiary diary, ArrivalClock clock) {
        this.calls = calls;
        this.diary = diary;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void cancel(CallId id, long version, String reason) {
        var call = calls.require(id);
        if (call.cancellation().isPresent()) {
            return;
        }
        StaleVersion.refuseUnless(call.version() == version, id);
        calls.save(call.cancel(reason, clock.instant()));
        diary.record(call, "Återtagen utlysning");
    }
}
