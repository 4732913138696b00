package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.Ordinances;

/** Begins a call. The id comes with the form, so that the same form sent twice makes one draft. */
@Service
public class DraftCall {

    private final CallRepository calls;
    private final Ordinances ordinances;
    private final Clock clock;

    DraftCall(CallRepository calls, Ordinances ordinances, Clock clock) {
        this.calls = calls;
        this.ordinances = ordinances;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void draft(CallId id, String title, OrdinanceNumber ordinance) {
        if (calls.findById(id.value()).isEmpty()) {
            requireKnown(ordinance);
            calls.save(new Call(id, title, ordinance, clock.instant()));
        }
    }

    private void requireKnown(OrdinanceNumber ordinance) {
        if (ordinances.versions().stream()
                .noneMatch(version -> version.ordinance().equals(ordinance))) {
            throw new RuleViolation("compose.form.ordinance.unknown", ordinance.value());
        }
    }
}
