package se.delmos.statsbidrag.opendata.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.kernel.Open;

/** Lists the decided grants for everyone (R-KON-06). Nothing that is not decided leaves this way. */
@Service
public class ListPublicGrants {

    private final Decisions decisions;
    private final Calls calls;

    ListPublicGrants(Decisions decisions, Calls calls) {
        this.decisions = decisions;
        this.calls = calls;
    }

    @Open(reason = "Decided grants are public; the list holds organisations only")
    @Transactional(readOnly = true)
    public PublicGrants list() {
        return new PublicGrants(
                decisions.grants().stream()
                        .sorted(Comparator.comparing(GrantView::year).thenComparing(GrantView::caseNumber))
                        .toList(),
                calls.published());
    }

    /** All decided grants, and the calls they were granted in. */
    public record PublicGrants(List<GrantView> grants, List<CallView> calls) {

        public Optional<CallView> call(CallId id) {
            return calls.stream().filter(call -> call.id().equals(id)).findFirst();
        }
    }
}
