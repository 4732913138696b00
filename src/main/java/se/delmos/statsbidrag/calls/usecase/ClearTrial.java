package se.delmos.statsbidrag.calls.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;

/** Forgets everything that a person has tried in a call. A second time does nothing. */
@Service
public class ClearTrial {

    private final Trials trials;

    ClearTrial(Trials trials) {
        this.trials = trials;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void clear(CallId id) {
        var trial = trials.of(id);
        if (trial.isBegun()) {
            trials.forget(trial);
        }
    }
}
