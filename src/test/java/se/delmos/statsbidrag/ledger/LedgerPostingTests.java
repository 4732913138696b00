package se.delmos.statsbidrag.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.ConcurrentTasks;
import se.delmos.statsbidrag.OnBothDatabases;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ledger.usecase.VerifyLedger;

@OnBothDatabases
class LedgerPostingTests extends ApplicationTest {

    private static final Money FRAME = Money.kronor(1_000_000);

    @Autowired
    private LedgerPosting posting;

    @Autowired
    private Ledger ledger;

    @Autowired
    private VerifyLedger verifyLedger;

    private BudgetId budget;

    @BeforeEach
    void allotAFrame() {
        var appropriation = posting.appropriate(2031, "Provanslag", FRAME);
        budget = posting.allot(appropriation, "Provram", FRAME);
    }

    @Test
    @Rule({"R-ANSL-01", "R-118-11"})
    void refusesAGrantThatTheFrameHasNoRoomFor() {
        posting.commit(budget, Money.kronor(999_999), key());

        assertThatThrownBy(() -> posting.commit(budget, Money.kronor(2), key())).isInstanceOf(InsufficientFunds.class);
        assertThat(ledger.budget(budget).available()).isEqualTo(Money.kronor(1));
    }

    @Test
    @Rule({"R-ANSL-01", "R-118-11"})
    void neverGrantsMoreThanTheFrameWhenManyDecideAtOnce() throws Exception {
        var granted = ConcurrentTasks.run(
                32,
                InsufficientFunds.class,
                number -> () -> posting.commit(budget, Money.kronor(100_000), "at once/" + budget + "/" + number));

        assertThat(granted).hasSize(10);
        assertThat(ledger.budget(budget).available()).isEqualTo(Money.ZERO);
        assertBalanced();
    }

    @Test
    void refusesAFrameThatTheAppropriationHasNoRoomFor() {
        var appropriation = posting.appropriate(2031, "Litet anslag", Money.kronor(10));

        assertThatThrownBy(() -> posting.allot(appropriation, "För stor ram", Money.kronor(11)))
                .isInstanceOf(InsufficientFunds.class);
        assertThatThrownBy(() -> posting.allot(AppropriationId.create(), "Ram", Money.kronor(1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Rule("R-BET-03")
    void refusesToPayMoreThanWasGranted() {
        var grant = posting.commit(budget, Money.kronor(300), key());
        posting.orderPayment(grant, Money.kronor(200), key());

        assertThatThrownBy(() -> posting.orderPayment(grant, Money.kronor(101), key()))
                .isInstanceOf(InsufficientFunds.class);
    }

    @Test
    @Rule("R-BET-03")
    void paysAnInstalmentOnceHoweverOftenItIsOrdered() throws Exception {
        var grant = posting.commit(budget, Money.kronor(300), key());
        var key = key();

        ConcurrentTasks.run(8, NotFound.class, number -> () -> {
            posting.orderPayment(grant, Money.kronor(100), key);
            return number;
        });

        assertThat(money(grant).ordered()).isEqualTo(Money.kronor(100));
    }

    @Test
    void commitsOncePerKey() {
        var key = key();

        assertThat(posting.commit(budget, Money.kronor(300), key))
                .isEqualTo(posting.commit(budget, Money.kronor(300), key));
        assertThat(ledger.budget(budget).available()).isEqualTo(Money.kronor(999_700));
    }

    @Test
    void failsWhenAKeyComesBackWithAnotherAmount() {
        var key = key();
        var grant = posting.commit(budget, Money.kronor(300), key);
        posting.orderPayment(grant, Money.kronor(300), key + "/order");
        posting.confirmPayment(grant, Money.kronor(300), key + "/paid");
        posting.settle(grant, Money.kronor(300), Money.ZERO, key + "/settled");

        assertThatThrownBy(() -> posting.commit(budget, Money.kronor(301), key))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> posting.orderPayment(grant, Money.kronor(299), key + "/order"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> posting.settle(grant, Money.kronor(299), Money.kronor(1), key + "/settled"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsWhereTheMoneyOfAGrantIs() {
        var grant = posting.commit(budget, Money.kronor(300), key());
        posting.orderPayment(grant, Money.kronor(300), key());
        posting.rejectPayment(grant, Money.kronor(300), key());
        posting.orderPayment(grant, Money.kronor(200), key());
        posting.confirmPayment(grant, Money.kronor(200), key());
        posting.settle(grant, new Money(15_050), new Money(4_950), key());
        posting.receiveRepayment(grant, new Money(4_950), key());

        var money = money(grant);
        assertThat(money.granted()).isEqualTo(Money.kronor(300));
        assertThat(money.ordered()).isEqualTo(Money.ZERO);
        assertThat(money.paid()).isEqualTo(Money.kronor(200));
        assertThat(money.used()).isEqualTo(new Money(15_050));
        assertThat(money.repayable()).isEqualTo(Money.ZERO);
        assertThat(money.returned()).isEqualTo(new Money(4_950));
        assertBalanced();
    }

    @Test
    @Rule("R-PROC-24")
    void grantsAndPaysWholeKronorOnly() {
        var grant = posting.commit(budget, Money.kronor(300), key());

        assertThatThrownBy(() -> posting.commit(budget, new Money(30_001), key()))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> posting.orderPayment(grant, new Money(101), key()))
                .isInstanceOf(RuleViolation.class);
    }

    private CommitmentView money(CommitmentId grant) {
        return ledger.commitments(List.of(grant)).get(grant);
    }

    private void assertBalanced() {
        assertThat(as(Role.AUDITOR, verifyLedger::verify).holds()).isTrue();
    }

    private static String key() {
        return "test/" + UUID.randomUUID();
    }
}
