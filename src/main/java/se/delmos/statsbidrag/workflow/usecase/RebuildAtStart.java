package se.delmos.statsbidrag.workflow.usecase;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mends the processes when the application starts, should they differ: after a restore, or when the engine was emptied. */
@Component
class RebuildAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildAtStart.class);

    private final RebuildProcesses processes;

    RebuildAtStart(RebuildProcesses processes) {
        this.processes = processes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        var mended = processes.rebuild();
        if (mended > 0) {
            LOG.info("Brought {} processes in step with their cases", mended);
        }
    }
}
