package se.delmos.statsbidrag.workflow.engine;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.RepositoryService;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.workflow.WorkItem;
import se.delmos.statsbidrag.workflow.model.Task;

/** Whom each task waits for and where it is done, as the process files say; read once. */
@Component
class TaskPlaces {

    private final RepositoryService repository;
    private final Map<Task, Place> known = new ConcurrentHashMap<>();

    TaskPlaces(RepositoryService repository) {
        this.repository = repository;
    }

    WorkItem item(Task task, UUID subject, Instant since) {
        var place = known.computeIfAbsent(task, this::read);
        return new WorkItem(task.id(), subject, place.role(), place.link(subject), since);
    }

    private Place read(Task task) {
        var process = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(task.workflow().key())
                .latestVersion()
                .singleResult();
        var element = (UserTask) repository.getBpmnModel(process.getId()).getFlowElement(task.id());
        return new Place(Role.valueOf(element.getCandidateGroups().get(0)), element.getFormKey());
    }

    private record Place(Role role, String template) {

        String link(UUID subject) {
            return template.replace("{id}", subject.toString());
        }
    }
}
