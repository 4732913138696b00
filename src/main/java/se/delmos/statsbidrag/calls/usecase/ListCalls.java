package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.model.CallRepository;

/** Lists all calls for staff, drafts among them, the latest window first. */
@Service
public class ListCalls {

    private final CallRepository calls;
    private final Clock clock;

    ListCalls(CallRepository calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public List<CallView> list() {
        var now = clock.instant();
        return calls.findAllLatestFirst().stream().map(call -> call.viewAt(now)).toList();
    }
}
