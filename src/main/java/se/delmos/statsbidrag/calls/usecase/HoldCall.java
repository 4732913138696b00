package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallArrivals;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Holds a call for what comes in: many at once, and nobody who changes what they have come to. */
@Service
class HoldCall implements CallArrivals {

    private final CallRepository calls;
    private final Clock clock;

    HoldCall(CallRepository calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    @Transactional
    @SystemOnly(reason = "part of the use case that receives something, which carries the authorisation")
    public CallView hold(CallId id) {
        return calls.findShared(id.value())
                .filter(call -> call.terms().isWhole())
                .orElseThrow(() -> new NotFound(id))
                .viewAt(clock.instant());
    }
}
