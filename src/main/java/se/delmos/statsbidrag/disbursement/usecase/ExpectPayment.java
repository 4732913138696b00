package se.delmos.statsbidrag.disbursement.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.disbursement.model.ExpectedPayment;
import se.delmos.statsbidrag.disbursement.model.FileCounterRepository;
import se.delmos.statsbidrag.disbursement.model.Payment;
import se.delmos.statsbidrag.disbursement.model.PaymentRepository;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Makes the payment of a decided grant, once. */
@Service
public class ExpectPayment {

    private final PaymentRepository payments;
    private final FileCounterRepository counter;
    private final Decisions decisions;
    private final Applications applications;

    ExpectPayment(
            PaymentRepository payments, FileCounterRepository counter, Decisions decisions, Applications applications) {
        this.payments = payments;
        this.counter = counter;
        this.decisions = decisions;
        this.applications = applications;
    }

    @Transactional
    @SystemOnly(reason = "Answers DecisionMade; the decision carries the authorisation")
    public void expect(DecisionId decision) {
        counter.lock();
        if (payments.findByDecisionId(decision.value()).isEmpty()) {
            payments.save(new Payment(expected(decision)));
        }
    }

    private ExpectedPayment expected(DecisionId decision) {
        var grant = decisions.grant(decision);
        return new ExpectedPayment(
                decision,
                grant.application(),
                grant.commitment(),
                grant.caseNumber(),
                grant.recipientName(),
                grant.amount(),
                applications.require(grant.application()).account());
    }
}
