package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.model.CallChange;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.forms.FormVersionView;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;

/** Shows what may be changed of a published call, and what has been. */
@Service
public class OfferCallChange {

    private final CallRepository calls;
    private final CallForms forms;
    private final Identities identities;
    private final Clock clock;

    OfferCallChange(CallRepository calls, CallForms forms, Identities identities, Clock clock) {
        this.calls = calls;
        this.forms = forms;
        this.identities = identities;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Offer offer(CallId id) {
        var call = calls.require(id);
        var view = call.viewAt(clock.instant());
        return new Offer(
                view,
                call.version(),
                forms.latest(view.form()),
                call.changes().latestFirst().stream()
                        .map(change -> new Logged(change, identities.nameOf(new ActorId(change.changedBy()))))
                        .toList());
    }

    /**
     * A call to change.
     *
     * @param version what the change must carry
     * @param form the latest version of its form, which may be the one it has
     */
    public record Offer(CallView call, long version, FormVersionView form, List<Logged> changes) {}

    /** A change that was made, and who made it. */
    public record Logged(CallChange change, String by) {}
}
