package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.CallRepository;

/** Shows a call as far as it is written. */
@Service
public class ShowComposedCall {

    private final CallRepository calls;
    private final Clock clock;

    ShowComposedCall(CallRepository calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public ComposedCall show(CallId id) {
        var call = calls.require(id);
        return new ComposedCall(
                id,
                call.terms().title(),
                call.statusAt(clock.instant()),
                call.terms().parts(),
                call.gaps(),
                call.version());
    }
}
