package se.delmos.statsbidrag.desk.usecase;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.desk.usecase.MyPages.Open;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.Ordinances;

/** The calls that are open, as far as their wordings let an organisation of this kind apply. */
@Component
class OpenCalls {

    private final Ordinances ordinances;
    private final Clock clock;

    OpenCalls(Ordinances ordinances, Clock clock) {
        this.ordinances = ordinances;
        this.clock = clock;
    }

    Open to(ApplicantKind kind, List<CallView> published) {
        var now = clock.instant();
        Map<OrdinanceVersionId, Boolean> admitted = new HashMap<>();
        var open = published.stream().filter(call -> call.isOpenAt(now)).toList();
        var own = open.stream()
                .filter(call -> admitted.computeIfAbsent(
                        call.version(),
                        wording ->
                                ordinances.provisions(wording, now).parameters().admits(kind.name())))
                .toList();
        return new Open(own, open.size() > own.size());
    }
}
