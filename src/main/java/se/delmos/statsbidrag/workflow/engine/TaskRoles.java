package se.delmos.statsbidrag.workflow.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.RepositoryService;
import org.flowable.task.api.Task;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.identity.Role;

/** The role each task waits for, as the process file names it; read once per process. */
@Component
class TaskRoles {

    private final RepositoryService repository;
    private final Map<String, Role> known = new ConcurrentHashMap<>();

    TaskRoles(RepositoryService repository) {
        this.repository = repository;
    }

    Role of(Task task) {
        return known.computeIfAbsent(
                task.getProcessDefinitionId() + " " + task.getTaskDefinitionKey(), key -> read(task));
    }

    private Role read(Task task) {
        var element =
                repository.getBpmnModel(task.getProcessDefinitionId()).getFlowElement(task.getTaskDefinitionKey());
        return Role.valueOf(((UserTask) element).getCandidateGroups().get(0));
    }
}
