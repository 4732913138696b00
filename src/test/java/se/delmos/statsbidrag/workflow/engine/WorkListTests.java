package se.delmos.statsbidrag.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.ConcurrentTasks;
import se.delmos.statsbidrag.StatementCounting;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.workflow.WorkList;
import se.delmos.statsbidrag.workflow.model.Task;
import se.delmos.statsbidrag.workflow.usecase.RebuildProcesses;

/** The work list against the demo's cases, and what happens when the engine forgets everything. */
class WorkListTests extends ApplicationTest {

    private static final Comparator<Waiting> ORDER =
            Comparator.comparing(Waiting::task).thenComparing(Waiting::link);

    @Autowired
    private WorkList workList;

    @Autowired
    private Reconciler reconciler;

    @Autowired
    private RebuildProcesses processes;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RequestMappingHandlerMapping routes;

    @Autowired
    private CatchUp catchUp;

    /** Nothing is to be refused here. */
    private static final class NoRefusal extends Exception {}

    private record Waiting(String task, String link, Role role) {}

    @BeforeEach
    void waitForEvents() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(reconciler.differences()).isEmpty());
    }

    @Test
    void agreesWithTheCases() {
        assertThat(waiting()).isNotEmpty();
        assertThat(reconciler.tasks()).isEqualTo(waiting().size());
    }

    @Test
    void isRebuiltFromTheCasesWhenEveryProcessIsDeleted() {
        var before = waiting();

        runtime.createProcessInstanceQuery()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "forgotten"));
        assertThat(waiting()).isEmpty();
        assertThat(reconciler.differences()).hasSize(before.size());
        assertThat(processes.rebuild()).isEqualTo(before.size());

        assertThat(waiting()).isEqualTo(before);
        assertThat(reconciler.differences()).isEmpty();
    }

    /** Events come late, twice, in any order and at the same time on several threads and nodes. */
    @Test
    void comesToTheSameTasksWhateverTheOrderOfEvents() throws Exception {
        var before = waiting();
        var items = workList.waitingFor(EnumSet.allOf(Role.class));
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "forgotten"));

        ConcurrentTasks.run(4, NoRefusal.class, seed -> () -> {
            var shuffled = new ArrayList<>(items);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(item -> catchUp.with(Task.of(item.task()).workflow(), item.subject()));
            return seed;
        });

        assertThat(waiting()).isEqualTo(before);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before.size());
    }

    @Test
    void endsAProcessAboutSomethingNobodyKnows() {
        runtime.startProcessInstanceByKey("call", "00000000-0000-0000-0000-000000000001");

        assertThat(reconciler.differences()).hasSize(1);
        assertThat(processes.rebuild()).isEqualTo(1);
        assertThat(reconciler.differences()).isEmpty();
    }

    @Test
    void asksThreeTimesHoweverMuchWaits() {
        assertThat(StatementCounting.during(() -> workList.waitingFor(EnumSet.allOf(Role.class))))
                .isBetween(1, 3);
    }

    @Test
    void linksToPagesThatExist() {
        var patterns = routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
        assertThat(links()).isNotEmpty().allSatisfy(link -> {
            var path = PathContainer.parsePath(link.replace("{id}", "00000000-0000-0000-0000-000000000001"));
            assertThat(patterns).as(link).anyMatch(pattern -> pattern.matches(path));
        });
    }

    private Stream<String> links() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(process ->
                        repository
                                .getBpmnModel(process.getId())
                                .getMainProcess()
                                .findFlowElementsOfType(UserTask.class)
                                .stream())
                .map(UserTask::getFormKey);
    }

    private List<Waiting> waiting() {
        return workList.waitingFor(EnumSet.allOf(Role.class)).stream()
                .map(item -> new Waiting(item.task(), item.link(), item.role()))
                .sorted(ORDER)
                .toList();
    }
}
