package se.delmos.statsbidrag.calls.usecase;

import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallReach;
import se.delmos.statsbidrag.calls.CallReach.Reach;

/** Tells how many applications a call has, before it is taken back. */
@Service
public class ForeseeCancellation {

    private final List<CallReach> keepers;

    ForeseeCancellation(List<CallReach> keepers) {
        this.keepers = keepers;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Reach foresee(CallId id) {
        return CallReach.of(keepers, id, Set.of());
    }
}
