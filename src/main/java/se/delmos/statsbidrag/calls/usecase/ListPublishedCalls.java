package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.kernel.Open;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.RuleView;

/** Lists the published calls with who may apply, those that close first at the top. */
@Service
public class ListPublishedCalls {

    private final CallRepository calls;
    private final DescribeCall describe;
    private final Clock clock;

    ListPublishedCalls(CallRepository calls, DescribeCall describe, Clock clock) {
        this.calls = calls;
        this.describe = describe;
        this.clock = clock;
    }

    @Open(reason = "published calls are public")
    @Transactional(readOnly = true)
    public List<PublishedCall> list() {
        var now = clock.instant();
        Map<OrdinanceVersionId, RuleView> recipients = new HashMap<>();
        return calls.findPublished().stream()
                .map(call -> call.viewAt(now))
                .map(view -> new PublishedCall(view, recipients.computeIfAbsent(view.version(), describe::recipients)))
                .toList();
    }

    /** A call and the rule that says who may apply. */
    public record PublishedCall(CallView call, RuleView recipients) {}
}
