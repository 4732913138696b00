package se.delmos.statsbidrag.workflow.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets an administrator bring the processes in step with the things they are about. */
@Service
public class MendProcesses {

    private final RebuildProcesses processes;

    MendProcesses(RebuildProcesses processes) {
        this.processes = processes;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int mend() {
        return processes.rebuild();
    }
}
