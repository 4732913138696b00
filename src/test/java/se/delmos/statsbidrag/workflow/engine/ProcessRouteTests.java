package se.delmos.statsbidrag.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.workflow.model.Routing;
import se.delmos.statsbidrag.workflow.model.Standing;
import se.delmos.statsbidrag.workflow.model.Task;
import se.delmos.statsbidrag.workflow.model.Workflow;

/** The routes through the processes, on the real engine: what a case goes through, element by element. */
class ProcessRouteTests {

    private static TestEngine engine;

    private final UUID subject = UUID.randomUUID();

    @BeforeAll
    static void start() {
        engine = new TestEngine();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void publishesADraftedCall() {
        stand(Task.PUBLISH_CALL);
        over(Workflow.CALL);

        assertThat(route()).containsExactly("call-drafted", "publish-call", "call-published");
    }

    @Test
    void grantsAnApplicationThatMeetsTheFormalRequirements() {
        stand(Task.DECLARE_CONFLICT);
        stand(Task.FORMAL_CHECK);
        stand(Task.ASSESS, Routing.FORMAL_REQUIREMENTS_MET);
        stand(Task.DECIDE, Routing.FORMAL_REQUIREMENTS_MET);
        over(Workflow.APPLICATION_HANDLING, Routing.FORMAL_REQUIREMENTS_MET, Routing.MONEY_GRANTED);

        assertThat(route())
                .containsExactly(
                        "application-arrived",
                        "declare-conflict",
                        "formal-check",
                        "formal-requirements-met",
                        "assess",
                        "decide",
                        "is-granted",
                        "granted");
    }

    @Test
    void takesAnApplicationThatFailsFormallyStraightToDecision() {
        stand(Task.DECLARE_CONFLICT);
        stand(Task.FORMAL_CHECK);
        stand(Task.DECIDE);
        over(Workflow.APPLICATION_HANDLING);

        assertThat(route())
                .containsExactly(
                        "application-arrived",
                        "declare-conflict",
                        "formal-check",
                        "formal-requirements-met",
                        "decide",
                        "is-granted",
                        "refused");
    }

    @Test
    void closesAGrantThatWasUsedUp() {
        Stream.of(Task.RELEASE_PAYMENT, Task.APPROVE_PAYMENT, Task.SEND_PAYMENT_FILE, Task.READ_BANK_ANSWER)
                .forEach(this::stand);
        stand(Task.SUBMIT_FINAL_REPORT, Routing.PAID_BY_BANK);
        stand(Task.REVIEW_FINAL_REPORT, Routing.PAID_BY_BANK);
        over(Workflow.GRANT_FOLLOW_UP, Routing.PAID_BY_BANK);

        assertThat(route()).startsWith("grant-decided").endsWith("is-money-unused", "grant-closed");
        assertThat(route()).doesNotContain("receive-repayment");
    }

    @Test
    void waitsForUnusedMoneyToComeBack() {
        stand(Task.REVIEW_FINAL_REPORT, Routing.PAID_BY_BANK);
        stand(Task.RECEIVE_REPAYMENT, Routing.PAID_BY_BANK, Routing.MONEY_UNUSED);
        over(Workflow.GRANT_FOLLOW_UP, Routing.PAID_BY_BANK, Routing.MONEY_UNUSED);

        assertThat(route()).endsWith("review-final-report", "is-money-unused", "receive-repayment", "grant-closed");
    }

    @Test
    void releasesAPaymentAgainThatTheBankRefused() {
        stand(Task.READ_BANK_ANSWER);
        stand(Task.RELEASE_PAYMENT);

        assertThat(route())
                .containsExactly(
                        "grant-decided",
                        "release-payment",
                        "approve-payment",
                        "send-payment-file",
                        "read-bank-answer",
                        "has-the-bank-paid",
                        "release-payment");
    }

    @Test
    void goesBackWhenAnotherOfficerMustTakeOver() {
        stand(Task.ASSESS, Routing.FORMAL_REQUIREMENTS_MET);
        stand(Task.DECLARE_CONFLICT);

        assertThat(waiting()).containsExactly("declare-conflict");
        assertThat(instances()).isEqualTo(1);
    }

    @Test
    void startsNothingForWhatIsOver() {
        over(Workflow.APPLICATION_HANDLING);

        assertThat(instances()).isZero();
    }

    @Test
    void standsStillWhenToldTwice() {
        stand(Task.FORMAL_CHECK);
        var task = taskIds();
        stand(Task.FORMAL_CHECK);

        assertThat(taskIds()).isEqualTo(task);
        assertThat(instances()).isEqualTo(1);
    }

    @Test
    void comesToAnyTaskFromAnyOther() {
        for (var from : Task.values()) {
            for (var to : Task.values()) {
                if (from.workflow() == to.workflow()) {
                    var one = UUID.randomUUID();
                    engine.instances().bringTo(standing(one, from));
                    engine.instances().bringTo(standing(one, to));
                    assertThat(waiting(one)).as("from %s to %s", from, to).containsExactly(to.id());
                }
            }
        }
    }

    private void stand(Task task, Routing... holding) {
        bring(task.workflow(), Optional.of(task), holding);
        assertThat(waiting()).containsExactly(task.id());
    }

    private void over(Workflow workflow, Routing... holding) {
        bring(workflow, Optional.empty(), holding);
        assertThat(waiting()).isEmpty();
    }

    private void bring(Workflow workflow, Optional<Task> task, Routing... holding) {
        engine.instances().bringTo(new Standing(workflow, subject, task, Set.of(holding), Optional.empty()));
    }

    /** What the modules would say about a thing for which this task waits. */
    private static Standing standing(UUID subject, Task task) {
        var holding = EnumSet.of(Routing.FORMAL_REQUIREMENTS_MET);
        if (task.compareTo(Task.READ_BANK_ANSWER) > 0) {
            holding.add(Routing.PAID_BY_BANK);
        }
        if (task == Task.RECEIVE_REPAYMENT) {
            holding.add(Routing.MONEY_UNUSED);
        }
        return new Standing(task.workflow(), subject, Optional.of(task), holding, Optional.empty());
    }

    private List<String> route() {
        return engine.route(subject);
    }

    private List<String> waiting() {
        return waiting(subject);
    }

    private static List<String> waiting(UUID subject) {
        return engine
                .engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(subject.toString())
                .list()
                .stream()
                .map(org.flowable.task.api.Task::getTaskDefinitionKey)
                .toList();
    }

    private List<String> taskIds() {
        return engine
                .engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(subject.toString())
                .list()
                .stream()
                .map(org.flowable.task.api.Task::getId)
                .toList();
    }

    private long instances() {
        return engine.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .count();
    }
}
