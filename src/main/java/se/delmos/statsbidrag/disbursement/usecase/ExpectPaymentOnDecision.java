package se.delmos.statsbidrag.disbursement.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.DecisionMade;

/** Hears of decisions that grant money. */
@Component
class ExpectPaymentOnDecision {

    private final ExpectPayment expectPayment;

    ExpectPaymentOnDecision(ExpectPayment expectPayment) {
        this.expectPayment = expectPayment;
    }

    @ApplicationModuleListener
    void on(DecisionMade event) {
        if (event.outcome().grantsMoney()) {
            expectPayment.expect(event.decision());
        }
    }
}
