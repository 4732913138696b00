package se.delmos.statsbidrag.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.ConcurrentTasks;
import se.delmos.statsbidrag.OnBothDatabases;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.registry.CaseView.RecordView;

@OnBothDatabases
class RegistryTests extends ApplicationTest {

    @Autowired
    private Registry registry;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @Rule("R-OSL-02")
    void numbersCasesWithoutGapsThoughManyComeAtOnce() throws Exception {
        var before = open();

        var opened = ConcurrentTasks.run(16, NotFound.class, number -> this::open);

        assertThat(opened.stream().map(CaseNumber::number).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(before.number() + 1, before.number() + 16)
                        .boxed()
                        .toList());
    }

    @Test
    @Rule("R-OSL-02")
    void givesANumberBackWhenTheCaseWasNotKept() {
        var before = open();

        transaction.executeWithoutResult(change -> {
            open();
            open();
            change.setRollbackOnly();
        });

        assertThat(open().number()).isEqualTo(before.number() + 1);
    }

    @Test
    void opensSeveralCasesInOneTransaction() {
        var opened = transaction.execute(change -> List.of(open(), open(), open()));

        assertThat(opened)
                .allSatisfy(
                        number -> assertThat(registry.find(number).orElseThrow().records())
                                .hasSize(1));
    }

    @Test
    @Rule("R-OSL-01")
    void entersRecordsOneAfterAnotherThoughManyComeAtOnce() throws Exception {
        var number = open();

        ConcurrentTasks.run(8, NotFound.class, each -> () -> {
            registry.record(number, incoming("Komplettering " + each));
            return each;
        });

        assertThat(registry.find(number).orElseThrow().records())
                .extracting(RecordView::sequence)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void takesNoRecordsOfUseCasesInAClosedCase() {
        var number = open();
        registry.close(number, clock.instant());

        assertThat(registry.find(number).orElseThrow().closedAt()).isPresent();
        assertThatThrownBy(() -> registry.record(number, incoming("För sent"))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void knowsNoOtherCases() {
        assertThat(registry.find(new CaseNumber(1999, 1))).isEmpty();
        assertThatThrownBy(() -> registry.record(new CaseNumber(1999, 1), incoming("Vilse")))
                .isInstanceOf(NotFound.class);
    }

    private CaseNumber open() {
        return registry.openCase("Provärende", "Exempelföreningen Provet (påhittad)", incoming("Ansökan"));
    }

    private static NewRecord incoming(String subject) {
        return new NewRecord(Direction.INCOMING, subject, "Exempelföreningen Provet (påhittad)", Optional.empty());
    }
}
