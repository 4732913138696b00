package se.delmos.statsbidrag.disbursement.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.disbursement.PaymentView;
import se.delmos.statsbidrag.disbursement.Payments;
import se.delmos.statsbidrag.disbursement.model.Payment;
import se.delmos.statsbidrag.disbursement.model.PaymentRepository;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** What other modules read of payments. */
@Service
public class ReadPayments implements Payments {

    private final PaymentRepository payments;

    ReadPayments(PaymentRepository payments) {
        this.payments = payments;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "Read by pages of other modules, which carry the authorisation")
    public Optional<PaymentView> of(DecisionId decision) {
        return payments.findByDecisionId(decision.value()).map(ReadPayments::view);
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "Read by pages of other modules, which carry the authorisation")
    public Map<DecisionId, PaymentView> of(Collection<DecisionId> decisions) {
        var ids = decisions.stream().map(DecisionId::value).toList();
        return payments.findByDecisionIdIn(ids).stream()
                .map(ReadPayments::view)
                .collect(Collectors.toMap(PaymentView::decision, Function.identity()));
    }

    private static PaymentView view(Payment payment) {
        return new PaymentView(
                payment.id(),
                payment.decision(),
                payment.amount(),
                payment.status(),
                payment.trail().paidAt());
    }
}
