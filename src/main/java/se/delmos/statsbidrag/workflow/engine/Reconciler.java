package se.delmos.statsbidrag.workflow.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.workflow.model.Difference;
import se.delmos.statsbidrag.workflow.model.Task;
import se.delmos.statsbidrag.workflow.model.Workflow;

/** Compares where the processes stand with where they ought to. Nothing differs, but for events on their way. */
@Component
public class Reconciler {

    private final Standings standings;
    private final Instances instances;
    private final CatchUp catchUp;

    Reconciler(Standings standings, Instances instances, CatchUp catchUp) {
        this.standings = standings;
        this.instances = instances;
        this.catchUp = catchUp;
    }

    public List<Difference> differences() {
        // The tasks first: a thing that arrives meanwhile is then mended once too often, never ended.
        var waiting = waiting();
        var differences = new ArrayList<Difference>();
        for (var standing : standings.all()) {
            var active = Optional.ofNullable(in(waiting, standing.workflow()).remove(standing.subject()));
            if (!active.equals(standing.task())) {
                differences.add(new Difference(standing.workflow(), standing.subject(), standing.task(), active, true));
            }
        }
        waiting.forEach((workflow, left) -> left.forEach((subject, task) ->
                differences.add(new Difference(workflow, subject, Optional.empty(), Optional.of(task), false))));
        return List.copyOf(differences);
    }

    /** Mends one difference, in a transaction of its own. */
    public void mend(Difference difference) {
        if (difference.known()) {
            catchUp.with(difference.workflow(), difference.subject());
        } else {
            catchUp.end(difference.workflow(), difference.subject());
        }
    }

    /** Returns how many tasks wait in all processes. */
    public int tasks() {
        return waiting().values().stream().mapToInt(Map::size).sum();
    }

    private static Map<UUID, Task> in(Map<Workflow, Map<UUID, Task>> waiting, Workflow workflow) {
        return waiting.computeIfAbsent(workflow, missing -> new HashMap<>());
    }

    private Map<Workflow, Map<UUID, Task>> waiting() {
        var waiting = new EnumMap<Workflow, Map<UUID, Task>>(Workflow.class);
        for (var workflow : Workflow.values()) {
            waiting.put(workflow, instances.waitingIn(workflow));
        }
        return waiting;
    }
}
