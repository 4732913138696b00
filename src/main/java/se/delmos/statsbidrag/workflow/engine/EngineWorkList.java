package se.delmos.statsbidrag.workflow.engine;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.workflow.WorkItem;
import se.delmos.statsbidrag.workflow.WorkList;
import se.delmos.statsbidrag.workflow.model.Standing;
import se.delmos.statsbidrag.workflow.model.Workflow;

/** The work list: what waits, from the engine; what one thing waits for, from the thing itself. */
@Component
class EngineWorkList implements WorkList {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final TaskPlaces places;
    private final Standings standings;
    private final Clock clock;

    EngineWorkList(TaskService tasks, RuntimeService runtime, TaskPlaces places, Standings standings, Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.places = places;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Collection<Role> roles) {
        if (roles.isEmpty()) {
            return List.of();
        }
        var groups = roles.stream().map(Role::name).toList();
        var waiting = tasks.createTaskQuery()
                .taskCandidateGroupIn(groups)
                .orderByTaskCreateTime()
                .asc()
                .list();
        var subjects = subjectsOf(waiting);
        return waiting.stream()
                .flatMap(
                        task -> Optional.ofNullable(subjects.get(task.getProcessInstanceId()))
                                .map(subject -> item(task, subject))
                                .stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<WorkItem> about(ApplicationId application) {
        return item(standings.of(Workflow.APPLICATION_HANDLING, application.value()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<WorkItem> about(DecisionId grant) {
        return item(standings.of(Workflow.GRANT_FOLLOW_UP, grant.value()));
    }

    private HashMap<String, UUID> subjectsOf(List<Task> waiting) {
        var subjects = new HashMap<String, UUID>();
        if (!waiting.isEmpty()) {
            runtime.createProcessInstanceQuery()
                    .processInstanceIds(
                            waiting.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                    .list()
                    .forEach(instance -> subjects.put(instance.getId(), UUID.fromString(instance.getBusinessKey())));
        }
        return subjects;
    }

    private WorkItem item(Task task, UUID subject) {
        var known = se.delmos.statsbidrag.workflow.model.Task.of(task.getTaskDefinitionKey());
        return places.item(known, subject, task.getCreateTime().toInstant());
    }

    private Optional<WorkItem> item(Standing standing) {
        var since = standing.since().orElseGet(clock::instant);
        return standing.task().map(task -> places.item(task, standing.subject(), since));
    }
}
