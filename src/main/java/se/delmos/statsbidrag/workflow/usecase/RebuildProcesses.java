package se.delmos.statsbidrag.workflow.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.workflow.engine.Reconciler;

/** Brings every process to where its subject stands, each in a transaction of its own: one that fails stops no other. */
@Service
public class RebuildProcesses {

    private final Reconciler reconciler;

    RebuildProcesses(Reconciler reconciler) {
        this.reconciler = reconciler;
    }

    /** Returns how many processes were mended. */
    @SystemOnly(reason = "Runs at start-up, and behind the administrator's button")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int rebuild() {
        var differences = reconciler.differences();
        differences.forEach(reconciler::mend);
        return differences.size();
    }
}
