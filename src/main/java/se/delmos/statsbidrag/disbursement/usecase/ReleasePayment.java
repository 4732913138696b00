package se.delmos.statsbidrag.disbursement.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.disbursement.model.PaymentRepository;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Releases a payment as the first of two persons. */
@Service
public class ReleasePayment {

    private final PaymentRepository payments;
    private final PaymentGuard guard;
    private final CurrentActor actor;
    private final Clock clock;

    ReleasePayment(PaymentRepository payments, PaymentGuard guard, CurrentActor actor, Clock clock) {
        this.payments = payments;
        this.guard = guard;
        this.actor = actor;
        this.clock = clock;
    }

    /** Does nothing when the same person has just released it: a form sent twice is one release. */
    @Transactional
    @PreAuthorize("hasRole('ECONOMIST')")
    public void release(PaymentId id) {
        var payment = payments.require(id);
        var me = actor.require().id();
        if (payment.status() == PaymentStatus.RELEASED && payment.wasReleasedBy(me)) {
            return;
        }
        guard.refuseObstacles(payment);
        payments.save(payment.release(me, guard.decidedBy(payment), clock.instant()));
    }
}
