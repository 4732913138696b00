package se.delmos.statsbidrag.workflow.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.workflow.model.Standing;
import se.delmos.statsbidrag.workflow.model.Task;
import se.delmos.statsbidrag.workflow.model.Workflow;

/** The running processes, one per subject, and how they are brought to where they ought to stand. */
@Component
class Instances {

    private static final int MOST_STEPS = 2 * Task.values().length;

    private final RuntimeService runtime;
    private final TaskService tasks;

    Instances(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Starts the process if it should wait somewhere, and completes the tasks that have been done meanwhile. */
    void bringTo(Standing standing) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            var instance = find(standing);
            if (instance.isEmpty() && standing.isOver()) {
                return;
            }
            if (instance.isEmpty()) {
                start(standing);
            } else if (!step(instance.get(), standing)) {
                return;
            }
        }
        throw new IllegalStateException("The process does not come to where it ought to stand: " + standing);
    }

    /** Returns the task that waits in each running process, by the subject, with two queries. */
    Map<UUID, Task> waitingIn(Workflow workflow) {
        var subjects = new HashMap<String, UUID>();
        for (var instance : runtime.createProcessInstanceQuery()
                .processDefinitionKey(workflow.key())
                .list()) {
            subjects.put(instance.getId(), UUID.fromString(instance.getBusinessKey()));
        }
        var waiting = new HashMap<UUID, Task>();
        for (var task :
                tasks.createTaskQuery().processDefinitionKey(workflow.key()).list()) {
            var subject = subjects.get(task.getProcessInstanceId());
            if (subject != null) {
                waiting.put(subject, Task.of(task.getTaskDefinitionKey()));
            }
        }
        return waiting;
    }

    /** Ends a process where it stands. */
    void end(Workflow workflow, UUID subject) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(workflow.key())
                .processInstanceBusinessKey(subject.toString())
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "its subject is gone"));
    }

    private Optional<ProcessInstance> find(Standing standing) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processDefinitionKey(standing.workflow().key())
                .processInstanceBusinessKey(standing.subject().toString())
                .singleResult());
    }

    private void start(Standing standing) {
        runtime.startProcessInstanceByKey(
                standing.workflow().key(), standing.subject().toString(), standing.variables());
    }

    /** Takes one step towards the standing, and tells whether there was one to take. */
    private boolean step(ProcessInstance instance, Standing standing) {
        var waiting =
                tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
        var active = Task.of(waiting.getTaskDefinitionKey());
        if (standing.waitsAt(active)) {
            return false;
        }
        if (standing.liesAheadOf(active)) {
            tasks.complete(waiting.getId(), standing.variables());
        } else {
            moveBack(instance, active, standing);
        }
        return true;
    }

    /** Goes back where no arrow does, for instance when a new officer must take over a case. */
    private void moveBack(ProcessInstance instance, Task active, Standing standing) {
        runtime.createChangeActivityStateBuilder()
                .processInstanceId(instance.getId())
                .processVariables(standing.variables())
                .moveActivityIdTo(active.id(), standing.task().orElseThrow().id())
                .changeState();
    }
}
