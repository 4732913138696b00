package se.delmos.statsbidrag.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.usecase.VerifyLedger;

class LedgerPagesTests extends ApplicationTest {

    @Autowired
    private LedgerPosting posting;

    @Autowired
    private VerifyLedger verifyLedger;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void showsEveryFrameAndThatDebitsEqualCredits() throws Exception {
        var budget = frameWithAGrant();

        mvc.perform(get("/ekonomi/huvudbok").with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sidornas provram")))
                .andExpect(content().string(containsString("Stämmer")));
        mvc.perform(get("/ekonomi/huvudbok/" + budget).with(signedIn(Role.ECONOMIST)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("page-test/" + budget)));
    }

    @Test
    void hidesTheLedgerFromOthersAndKnowsNoOtherFrames() throws Exception {
        mvc.perform(get("/ekonomi/huvudbok").with(signedIn(Role.CASE_OFFICER))).andExpect(status().isForbidden());
        mvc.perform(get("/ekonomi/huvudbok/" + BudgetId.create()).with(signedIn(Role.ECONOMIST)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/ekonomi/huvudbok/ram").with(signedIn(Role.ECONOMIST))).andExpect(status().isNotFound());
    }

    @Test
    void findsAnAccountThatWasChangedBehindTheBooks() {
        frameWithAGrant();

        transaction.executeWithoutResult(change -> {
            sql.update("update ledger.account set credits_ore = credits_ore + 100 where kind = 'PAID'");
            var check = as(Role.AUDITOR, verifyLedger::verify);
            assertThat(check.holds()).isFalse();
            assertThat(check.differing()).isNotEmpty();
            change.setRollbackOnly();
        });
    }

    private BudgetId frameWithAGrant() {
        var appropriation = posting.appropriate(2031, "Sidornas provanslag", Money.kronor(1_000));
        var budget = posting.allot(appropriation, "Sidornas provram", Money.kronor(1_000));
        posting.commit(budget, Money.kronor(400), "page-test/" + budget);
        return budget;
    }
}
