package se.delmos.statsbidrag.workflow.engine;

import java.time.Instant;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.disbursement.PaymentApproved;
import se.delmos.statsbidrag.disbursement.PaymentRejected;
import se.delmos.statsbidrag.disbursement.PaymentReleased;
import se.delmos.statsbidrag.disbursement.PaymentSent;
import se.delmos.statsbidrag.disbursement.PaymentSettled;
import se.delmos.statsbidrag.workflow.model.Workflow;

/** Follows the payment of a grant. */
@Component
class PaymentFollower {

    private final CatchUp catchUp;

    PaymentFollower(CatchUp catchUp) {
        this.catchUp = catchUp;
    }

    @ApplicationModuleListener
    void on(PaymentReleased event) {
        follow(event.decision(), event.at());
    }

    @ApplicationModuleListener
    void on(PaymentApproved event) {
        follow(event.decision(), event.at());
    }

    @ApplicationModuleListener
    void on(PaymentSent event) {
        follow(event.decision(), event.at());
    }

    @ApplicationModuleListener
    void on(PaymentSettled event) {
        follow(event.decision(), event.at());
    }

    @ApplicationModuleListener
    void on(PaymentRejected event) {
        follow(event.decision(), event.at());
    }

    private void follow(DecisionId grant, Instant at) {
        catchUp.after(Workflow.GRANT_FOLLOW_UP, grant, at);
    }
}
