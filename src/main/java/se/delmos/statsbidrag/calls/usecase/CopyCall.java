package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.CallRepository;

/** Begins a call of a new round with all that an earlier one said but its days, its money and that it was published. */
@Service
public class CopyCall {

    private final CallRepository calls;
    private final Clock clock;

    CopyCall(CallRepository calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void copy(CallId earlier, CallId id, String title) {
        if (calls.findById(id.value()).isEmpty()) {
            calls.save(calls.require(earlier).forNewRound(id, title, clock.instant()));
        }
    }
}
