package se.delmos.statsbidrag.disbursement.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;

class PaymentObstaclesTests {

    @Test
    @Rule("R-BET-02")
    void stopsAPaymentWithoutAccountOrWithOpenStatements() {
        assertThat(PaymentObstacles.of(false, true, true))
                .containsExactly(
                        "disbursement.refuse.no-account",
                        "disbursement.refuse.tax-debts",
                        "disbursement.refuse.liquidation");
    }

    @Test
    void letsAPaymentThroughWhenNothingIsOpen() {
        assertThat(PaymentObstacles.of(true, false, false)).isEmpty();
    }
}
