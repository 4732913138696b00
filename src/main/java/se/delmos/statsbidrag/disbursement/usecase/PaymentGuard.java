package se.delmos.statsbidrag.disbursement.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.disbursement.model.Payment;
import se.delmos.statsbidrag.disbursement.model.PaymentObstacles;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Gathers the facts of a payment that other modules hold: obstacles, and who decided the grant. */
@Component
class PaymentGuard {

    private final Applications applications;
    private final Decisions decisions;

    PaymentGuard(Applications applications, Decisions decisions) {
        this.applications = applications;
        this.decisions = decisions;
    }

    List<String> obstacles(Payment payment) {
        return obstacles(payment, applications.require(payment.application()));
    }

    static List<String> obstacles(Payment payment, ApplicationView application) {
        boolean hasAccount = payment.trail().account().isPresent();
        return PaymentObstacles.of(hasAccount, application.taxDebts(), application.liquidation());
    }

    void refuseObstacles(Payment payment) {
        obstacles(payment).stream().findFirst().ifPresent(key -> {
            throw new RuleViolation(key);
        });
    }

    ActorId decidedBy(Payment payment) {
        return decisions.of(payment.application()).orElseThrow().decidedBy();
    }
}
