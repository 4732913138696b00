package se.delmos.statsbidrag.workflow.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.Identifier;
import se.delmos.statsbidrag.workflow.model.Workflow;

/**
 * Brings one process to where its subject stands. Looks at the subject, never at what the event said: doing it twice,
 * late or in another order gives the same task.
 */
@Component
class CatchUp {

    private final Standings standings;
    private final Instances instances;
    private final Turns turns;
    private final EngineClock clock;

    CatchUp(Standings standings, Instances instances, Turns turns, EngineClock clock) {
        this.standings = standings;
        this.instances = instances;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional
    void after(Workflow workflow, Identifier subject, Instant event) {
        bring(workflow, subject.value(), Optional.of(event));
    }

    @Transactional
    void with(Workflow workflow, UUID subject) {
        bring(workflow, subject, Optional.empty());
    }

    /** Ends a process about something that no module knows any longer. */
    @Transactional
    void end(Workflow workflow, UUID subject) {
        turns.take(subject);
        instances.end(workflow, subject);
    }

    private void bring(Workflow workflow, UUID subject, Optional<Instant> event) {
        turns.take(subject);
        var standing = standings.of(workflow, subject);
        var since = Stream.concat(event.stream(), standing.since().stream()).max(Instant::compareTo);
        clock.at(since, () -> instances.bringTo(standing));
    }
}
