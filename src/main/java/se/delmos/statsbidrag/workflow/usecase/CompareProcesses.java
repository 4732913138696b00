package se.delmos.statsbidrag.workflow.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.workflow.adapter.EventPublications;
import se.delmos.statsbidrag.workflow.engine.Reconciler;

/** Compares every process with the thing it is about. */
@Service
public class CompareProcesses {

    private final Reconciler reconciler;
    private final EventPublications events;

    CompareProcesses(Reconciler reconciler, EventPublications events) {
        this.reconciler = reconciler;
        this.events = events;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public ProcessReport compare() {
        return new ProcessReport(reconciler.tasks(), reconciler.differences(), events.failed());
    }
}
