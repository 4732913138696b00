package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.Window;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

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
    public List<ListedCall> list() {
        var now = clock.instant();
        return calls.findAllLatestFirst().stream()
                .map(call -> listed(call, now))
                .toList();
    }

    private static ListedCall listed(Call call, Instant now) {
        var terms = call.terms();
        return new ListedCall(
                call.id(),
                terms.title(),
                terms.ordinance(),
                call.statusAt(now),
                terms.givenWindow(),
                terms.givenFrame());
    }

    /** A call on the staff's list; a draft may lack its window and its frame. */
    public record ListedCall(
            CallId id,
            String title,
            OrdinanceNumber ordinance,
            CallStatus status,
            Optional<Window> window,
            Optional<Money> frame) {}
}
