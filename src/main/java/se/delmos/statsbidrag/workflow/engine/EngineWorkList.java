package se.delmos.statsbidrag.workflow.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.flowable.task.api.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.workflow.WorkItem;
import se.delmos.statsbidrag.workflow.WorkList;

/** The work list as the engine knows it: one query for the tasks and one for what they are about. */
@Component
class EngineWorkList implements WorkList {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final TaskRoles roles;

    EngineWorkList(TaskService tasks, RuntimeService runtime, TaskRoles roles) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.roles = roles;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Collection<Role> waited) {
        if (waited.isEmpty()) {
            return List.of();
        }
        var groups = waited.stream().map(Role::name).collect(Collectors.toSet());
        return items(tasks.createTaskQuery().taskCandidateGroupIn(groups));
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> about(UUID subject) {
        return items(tasks.createTaskQuery().processInstanceBusinessKey(subject.toString()));
    }

    private List<WorkItem> items(TaskQuery query) {
        var waiting = query.orderByTaskCreateTime().asc().list();
        if (waiting.isEmpty()) {
            return List.of();
        }
        var subjects = new HashMap<String, String>();
        runtime.createProcessInstanceQuery()
                .processInstanceIds(
                        waiting.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .list()
                .forEach(instance -> subjects.put(instance.getId(), instance.getBusinessKey()));
        return waiting.stream()
                .flatMap(
                        task -> Optional.ofNullable(subjects.get(task.getProcessInstanceId()))
                                .map(subject -> item(task, subject))
                                .stream())
                .toList();
    }

    private WorkItem item(Task task, String subject) {
        return new WorkItem(
                task.getTaskDefinitionKey(),
                UUID.fromString(subject),
                roles.of(task),
                task.getFormKey().replace("{id}", subject),
                task.getCreateTime().toInstant());
    }
}
