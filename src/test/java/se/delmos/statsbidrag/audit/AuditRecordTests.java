package se.delmos.statsbidrag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.ConcurrentTasks;
import se.delmos.statsbidrag.OnBothDatabases;
import se.delmos.statsbidrag.audit.model.ChainVerifier.Verdict;
import se.delmos.statsbidrag.audit.usecase.VerifyChain;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.ledger.BudgetId;

@OnBothDatabases
class AuditRecordTests extends ApplicationTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private VerifyChain verifyChain;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void recordsWhoDidWhat() {
        var thing = new ThingDone(BudgetId.create(), "åäö", clock.instant());

        as("Karin Holm", () -> publish(thing));

        assertThat(sql.queryForMap("select * from audit.audit_record where content like ?", like(thing)))
                .containsEntry("event_type", "ThingDone")
                .containsEntry("actor_id", person("Karin Holm").id().value())
                .containsEntry(
                        "content",
                        "{\"at\":\"%s\",\"thing\":\"%s\",\"word\":\"åäö\"}".formatted(thing.at(), thing.thing()));
        assertThat(verdict().holds()).isTrue();
    }

    @Test
    void forgetsWhatDidNotHappen() {
        var thing = new ThingDone(BudgetId.create(), "rolled back", clock.instant());

        transaction.executeWithoutResult(change -> {
            events.publishEvent(thing);
            change.setRollbackOnly();
        });

        assertThat(countOf(thing)).isZero();
    }

    @Test
    void refusesEventsThatNothingCouldRollBack() {
        assertThatThrownBy(() -> events.publishEvent(new ThingDone(BudgetId.create(), "loose", clock.instant())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void holdsWhenManyWriteAtOnce() throws Exception {
        long before = verdict().verified();

        ConcurrentTasks.run(16, NotFound.class, number -> () -> {
            for (int each = 0; each < 5; each++) {
                publish(new ThingDone(BudgetId.create(), "writer " + number, clock.instant()));
            }
            return number;
        });

        assertThat(verdict().holds()).isTrue();
        assertThat(verdict().verified()).isGreaterThanOrEqualTo(before + 80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.audit_record set content = '{}' where sequence_number = ?",
                "update audit.audit_record set actor_id = null, event_type = 'Other' where sequence_number = ?",
                "delete from audit.audit_record where sequence_number = ?",
                "update audit.audit_record set sequence_number = 99999999 where sequence_number = ?",
            })
    void namesTheFirstEntryThatWasTamperedWith(String tampering) {
        publish(new ThingDone(BudgetId.create(), "first", clock.instant()));
        publish(new ThingDone(BudgetId.create(), "second", clock.instant()));
        long target = verdict().verified() - 1;

        transaction.executeWithoutResult(change -> {
            sql.update(tampering, target);
            assertThat(verdict().firstBad()).hasValue(target);
            change.setRollbackOnly();
        });
    }

    @Test
    void isReadByAuditorsOnly() throws Exception {
        publish(new ThingDone(BudgetId.create(), "shown", clock.instant()));

        mvc.perform(get("/revision").with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kedjan håller")));
        mvc.perform(get("/revision/granskningslogg").with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ThingDone")));
        mvc.perform(get("/revision/granskningslogg").param("fran", "1").with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk());
        mvc.perform(get("/revision/granskningslogg").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isForbidden());
    }

    private void publish(ThingDone thing) {
        transaction.executeWithoutResult(change -> events.publishEvent(thing));
    }

    private Verdict verdict() {
        return as(Role.AUDITOR, verifyChain::verify);
    }

    private int countOf(ThingDone thing) {
        var count = sql.queryForObject(
                "select count(*) from audit.audit_record where content like ?", Integer.class, like(thing));
        return count == null ? 0 : count;
    }

    private static String like(ThingDone thing) {
        return "%" + thing.thing() + "%";
    }

    record ThingDone(BudgetId thing, String word, Instant at) implements DomainEvent {}
}
