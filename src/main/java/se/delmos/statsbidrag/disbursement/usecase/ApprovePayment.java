package se.delmos.statsbidrag.disbursement.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.disbursement.model.PaymentRepository;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Approves a released payment as the second of two persons. */
@Service
public class ApprovePayment {

    private final PaymentRepository payments;
    private final PaymentGuard guard;
    private final CurrentActor actor;
    private final Clock clock;

    ApprovePayment(PaymentRepository payments, PaymentGuard guard, CurrentActor actor, Clock clock) {
        this.payments = payments;
        this.guard = guard;
        this.actor = actor;
        this.clock = clock;
    }

    /** Does nothing when the same person has just approved it: a form sent twice is one approval. */
    @Transactional
    @PreAuthorize("hasRole('ECONOMIST')")
    public void approve(PaymentId id) {
        var payment = payments.require(id);
        var me = actor.require().id();
        if (payment.wasApprovedBy(me)) {
            return;
        }
        guard.refuseObstacles(payment);
        payments.save(payment.approve(me, guard.decidedBy(payment), clock.instant()));
    }
}
