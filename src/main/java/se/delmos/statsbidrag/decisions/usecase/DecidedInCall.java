package se.delmos.statsbidrag.decisions.usecase;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.DecidedApplications;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.decisions.model.DecisionRepository;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Tells which applications of a call are decided. */
@Service
public class DecidedInCall implements DecidedApplications {

    private final DecisionRepository decisions;

    DecidedInCall(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "asked by the use case that cancels a call, which carries the authorisation")
    public Set<ApplicationId> in(CallId call) {
        return decisions.decidedIn(call.value()).stream()
                .map(ApplicationId::new)
                .collect(Collectors.toSet());
    }
}
