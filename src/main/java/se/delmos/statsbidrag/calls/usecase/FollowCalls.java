package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.kernel.Open;

/** Lists the published calls for those who follow them, the latest news first. */
@Service
public class FollowCalls {

    private final CallRepository calls;
    private final Clock clock;

    FollowCalls(CallRepository calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Open(reason = "published calls are public")
    @Transactional(readOnly = true)
    public List<CallNews> follow() {
        var now = clock.instant();
        return calls.findPublished().stream()
                .map(call -> CallNews.of(call, now))
                .sorted(Comparator.comparing(CallNews::changedAt).reversed())
                .toList();
    }
}
