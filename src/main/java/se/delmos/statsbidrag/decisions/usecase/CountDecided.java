package se.delmos.statsbidrag.decisions.usecase;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallReach;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Counts the decided applications of a call. */
@Service
class CountDecided implements CallReach {

    private final Applications applications;
    private final Decisions decisions;

    CountDecided(Applications applications, Decisions decisions) {
        this.applications = applications;
        this.decisions = decisions;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "asked by the change of a call, which carries the authorisation")
    public Reach of(CallId call, Set<String> questions) {
        var ids = applications.in(call).stream().map(ApplicationView::id).toList();
        return new Reach(0, 0, decisions.of(ids).size(), Money.ZERO, Map.of());
    }
}
