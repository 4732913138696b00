package se.delmos.statsbidrag.workflow.usecase;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.workflow.engine.Reconciler;
import se.delmos.statsbidrag.workflow.model.Difference;

/** Brings every process to where its subject stands, each in a transaction of its own: one that fails stops no other. */
@Service
public class RebuildProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildProcesses.class);

    private final Reconciler reconciler;

    RebuildProcesses(Reconciler reconciler) {
        this.reconciler = reconciler;
    }

    /** Returns how many processes were mended. */
    @SystemOnly(reason = "Runs at start-up, and behind the administrator's button")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int rebuild() {
        var differences = reconciler.differences();
        return (int) differences.stream().filter(this::mend).count();
    }

    private boolean mend(Difference difference) {
        try {
            reconciler.mend(difference);
            return true;
        } catch (RuntimeException e) {
            // The difference stays visible to the administrator; the application must start all the same.
            LOG.error("Could not mend the process {} of {}", difference.workflow(), difference.subject(), e);
            return false;
        }
    }
}
