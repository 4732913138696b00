package se.delmos.statsbidrag.workflow.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where a process ought to stand, going by the thing it is about.
 *
 * @param subject the id of the call, application or decision; the process' business key
 * @param task the task that should wait; empty when the process should be over
 * @param holding what the gateways on the way are to find true
 * @param since the latest moment the thing itself remembers, if it remembers any
 */
public record Standing(
        Workflow workflow, UUID subject, Optional<Task> task, Set<Routing> holding, Optional<Instant> since) {

    public boolean isOver() {
        return task.isEmpty();
    }

    public boolean waitsAt(Task active) {
        return task.filter(active::equals).isPresent();
    }

    /** Tells whether completing the active task brings the process nearer to where it ought to stand. */
    public boolean liesAheadOf(Task active) {
        return task.map(active::leadsTo).orElse(true);
    }

    public Map<String, Object> variables() {
        return Routing.variables(holding);
    }
}
