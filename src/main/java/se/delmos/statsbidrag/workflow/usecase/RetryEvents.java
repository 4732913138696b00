package se.delmos.statsbidrag.workflow.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.workflow.adapter.EventPublications;

/** Gives events that a listener failed on to it again. */
@Service
public class RetryEvents {

    private final EventPublications events;

    RetryEvents(EventPublications events) {
        this.events = events;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void retry() {
        events.retry();
    }
}
