package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.Open;

/** Gives a published call to someone who notes its last day in a calendar; a draft is nobody's business yet. */
@Service
public class NoteDeadline {

    private final CallRepository calls;
    private final Clock clock;

    NoteDeadline(CallRepository calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Open(reason = "published calls are public")
    @Transactional(readOnly = true)
    public CallNews note(CallId id) {
        var call = calls.require(id);
        if (!call.isPublished()) {
            throw new NotFound(id);
        }
        return CallNews.of(call, clock.instant());
    }
}
