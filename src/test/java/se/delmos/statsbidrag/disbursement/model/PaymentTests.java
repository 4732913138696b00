package se.delmos.statsbidrag.disbursement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.delmos.statsbidrag.disbursement.model.PaymentFixtures.AT;
import static se.delmos.statsbidrag.disbursement.model.PaymentFixtures.aPayment;
import static se.delmos.statsbidrag.disbursement.model.PaymentFixtures.aPaymentWithoutAccount;

import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.RuleViolation;

class PaymentTests {

    private final ActorId eva = ActorId.create();
    private final ActorId per = ActorId.create();
    private final ActorId decider = ActorId.create();

    @Test
    void isReleasedByOneAndApprovedByAnother() {
        var payment = aPayment().release(eva, decider, AT).approve(per, decider, AT);

        assertThat(payment.status()).isEqualTo(PaymentStatus.APPROVED);
        assertThat(payment.trail().releasedBy()).contains(eva);
        assertThat(payment.trail().approvedBy()).contains(per);
    }

    @Test
    @Rule("R-BET-01")
    void refusesApprovalByThePersonWhoReleased() {
        var payment = aPayment().release(eva, decider, AT);

        assertRefused(() -> payment.approve(eva, decider, AT), "disbursement.refuse.same-person");
        assertThat(payment.status()).isEqualTo(PaymentStatus.RELEASED);
    }

    @Test
    @Rule("R-BET-01")
    void refusesThePersonWhoDecidedTheGrant() {
        assertRefused(() -> aPayment().release(decider, decider, AT), "disbursement.refuse.decision-maker");
        var released = aPayment().release(eva, decider, AT);
        assertRefused(() -> released.approve(decider, decider, AT), "disbursement.refuse.decision-maker");
    }

    @Test
    @Rule("R-BET-02")
    void refusesReleaseWithoutAnAccount() {
        assertRefused(() -> aPaymentWithoutAccount().release(eva, decider, AT), "disbursement.refuse.no-account");
    }

    @Test
    @Rule("R-BET-02")
    void refusesApprovalByThePersonWhoEnteredTheAccount() {
        var payment = aPaymentWithoutAccount()
                .registerAccount(new Bankgiro("9912346"), "Brev 2018-10-01", per)
                .release(eva, decider, AT);

        assertRefused(() -> payment.approve(per, decider, AT), "disbursement.refuse.account-person");
    }

    @Test
    @Rule("R-BET-02")
    void refusesAnotherAccountOnceReleased() {
        var payment = aPayment().release(eva, decider, AT);

        assertRefused(
                () -> payment.registerAccount(new Bankgiro("9912346"), "Brev", per),
                "disbursement.refuse.account-locked");
    }

    @Test
    @Rule("R-BET-03")
    void isSentAndPaidOnce() {
        var payment = sent();
        payment.settle(AT);

        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
        assertThatThrownBy(() -> payment.send(PaymentFileId.create(), AT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> payment.settle(AT)).isInstanceOf(IllegalStateException.class);
        assertRefused(() -> payment.release(eva, decider, AT), "disbursement.refuse.not-releasable");
    }

    @Test
    void canBeReleasedAgainAfterTheBankRefusedIt() {
        var payment = sent().reject("AC01", AT).release(per, decider, AT).approve(eva, decider, AT);

        assertThat(payment.send(PaymentFileId.create(), AT).endToEndId()).isEqualTo("DELMOS-2018-12-2");
    }

    @Test
    void isKnownToTheBankByCaseNumberAndAttempt() {
        var payment = aPayment().release(eva, decider, AT).approve(per, decider, AT);

        assertThat(payment.send(PaymentFileId.create(), AT).endToEndId()).isEqualTo("DELMOS-2018-12-1");
    }

    private Payment sent() {
        var payment = aPayment().release(eva, decider, AT).approve(per, decider, AT);
        payment.send(PaymentFileId.create(), AT);
        return payment;
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
