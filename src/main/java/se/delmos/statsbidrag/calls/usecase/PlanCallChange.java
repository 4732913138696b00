package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallReach;
import se.delmos.statsbidrag.calls.CallReach.Reach;
import se.delmos.statsbidrag.calls.model.CallChange.Part;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.ChangedTerms;
import se.delmos.statsbidrag.forms.FormDifference;

/** Tells what a change of a published call touches before it is made. Refuses what must not be changed. */
@Service
public class PlanCallChange {

    private final CallRepository calls;
    private final CallForms forms;
    private final List<CallReach> keepers;
    private final Clock clock;

    PlanCallChange(CallRepository calls, CallForms forms, List<CallReach> keepers, Clock clock) {
        this.calls = calls;
        this.forms = forms;
        this.keepers = keepers;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Plan plan(CallId id, ChangedTerms to) {
        var was = calls.require(id).viewAt(clock.instant());
        forms.requireSameForm(was.form(), to.form());
        var parts = to.differingFrom(was);
        var difference = forms.difference(was.form(), to.form());
        var reach = CallReach.of(keepers, id, difference.withoutPlace());
        return new Plan(parts, ChangedTerms.of(was), to.over(was), difference, reach);
    }

    /**
     * A change that has not been made.
     *
     * @param form what is new, gone or changed in the form; nothing where the call keeps its version
     */
    public record Plan(Set<Part> parts, ChangedTerms was, ChangedTerms to, FormDifference form, Reach reach) {

        /** Tells whether somebody has applied for more than the new ceiling. */
        public boolean isCeilingBelowWhatIsAppliedFor() {
            return parts.contains(Part.CEILING)
                    && to.ceiling()
                            .filter(ceiling -> reach.highest().isMoreThan(ceiling))
                            .isPresent();
        }
    }
}
