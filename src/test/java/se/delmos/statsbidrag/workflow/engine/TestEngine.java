package se.delmos.statsbidrag.workflow.engine;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import se.delmos.statsbidrag.workflow.model.Workflow;

/** The real engine on a database in memory, with the processes the product ships and nothing else around it. */
final class TestEngine implements AutoCloseable {

    private final ProcessEngine engine;

    TestEngine() {
        var setup = new StandaloneInMemProcessEngineConfiguration();
        setup.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        setup.setDatabaseSchemaUpdate("true");
        setup.setDisableIdmEngine(true);
        setup.setDisableEventRegistry(true);
        setup.setHistoryLevel(HistoryLevel.AUDIT);
        setup.setBeans(new HashMap<>());
        engine = setup.buildProcessEngine();
        for (var workflow : Workflow.values()) {
            engine.getRepositoryService()
                    .createDeployment()
                    .addClasspathResource("workflows/" + workflow.key() + ".bpmn20.xml")
                    .deploy();
        }
    }

    ProcessEngine engine() {
        return engine;
    }

    Instances instances() {
        return new Instances(engine.getRuntimeService(), engine.getTaskService());
    }

    /** Returns the ids of the elements that were visited, in order, without the arrows. */
    List<String> route(UUID subject) {
        var instances = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .list();
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instances.get(0).getId())
                .list()
                .stream()
                .filter(visited -> !"sequenceFlow".equals(visited.getActivityType()))
                .sorted(TestEngine::inOrder)
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private static int inOrder(HistoricActivityInstance one, HistoricActivityInstance other) {
        var time = one.getStartTime().compareTo(other.getStartTime());
        return time != 0 ? time : Integer.compare(order(one), order(other));
    }

    private static int order(HistoricActivityInstance visited) {
        var order = visited.getTransactionOrder();
        return order == null ? 0 : order;
    }

    @Override
    public void close() {
        engine.close();
    }
}
