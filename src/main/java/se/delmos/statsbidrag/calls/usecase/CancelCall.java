package se.delmos.statsbidrag.calls.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallCases;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.kernel.ArrivalClock;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.ledger.LedgerPosting;

/**
 * Takes a published call back, with a published reason (R-PROC-19): what came in is written off and what is left of the frame
 * goes back to its appropriation, all or nothing. What is decided stands. A second time does nothing.
 */
@Service
public class CancelCall {

    private final CallRepository calls;
    private final CallCases cases;
    private final LedgerPosting ledger;
    private final CallDiary diary;
    private final ArrivalClock clock;

    CancelCall(CallRepository calls, CallCases cases, LedgerPosting ledger, CallDiary diary, ArrivalClock clock) {
        this.calls = calls;
        this.cases = cases;
        this.ledger = ledger;
        this.diary = diary;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void cancel(CallId id, long version, String reason) {
        var call = calls.requireLocked(id);
        if (call.cancellation().isPresent()) {
            return;
        }
        StaleVersion.refuseUnless(call.version() == version, id);
        var now = clock.instant();
        call.refuseWhereDecided(cases.anyDecided(id), now);
        calls.save(call.cancel(reason, now));
        cases.writeOff(id, reason, now);
        ledger.release(call.viewAt(now).budget().orElseThrow());
        diary.record(call, "Återtagen utlysning");
    }
}
