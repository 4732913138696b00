package se.delmos.statsbidrag.disbursement.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.disbursement.model.PaymentRepository;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.StaleVersion;

/** Enters the account of a recipient whose application gave none, with where the number was found. */
@Service
public class RegisterAccount {

    private final PaymentRepository payments;
    private final CurrentActor actor;

    RegisterAccount(PaymentRepository payments, CurrentActor actor) {
        this.payments = payments;
        this.actor = actor;
    }

    @Transactional
    @PreAuthorize("hasRole('ECONOMIST')")
    public void register(PaymentId id, Bankgiro account, String source, long version) {
        var payment = payments.require(id);
        StaleVersion.refuseUnless(payment.version() == version, id);
        payments.save(payment.registerAccount(account, source, actor.require().id()));
    }
}
