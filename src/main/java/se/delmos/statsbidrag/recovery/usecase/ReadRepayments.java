package se.delmos.statsbidrag.recovery.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.recovery.Repayments;
import se.delmos.statsbidrag.recovery.model.Repayment;
import se.delmos.statsbidrag.recovery.model.RepaymentRepository;

/** What other modules read of repayments. */
@Service
public class ReadRepayments implements Repayments {

    private final RepaymentRepository repayments;

    ReadRepayments(RepaymentRepository repayments) {
        this.repayments = repayments;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "Read by the work list and pages of other modules, which carry the authorisation")
    public Map<DecisionId, Money> received(Collection<DecisionId> decisions) {
        var ids = decisions.stream().map(DecisionId::value).toList();
        return repayments.findByDecisionIdIn(ids).stream()
                .filter(Repayment::isReceived)
                .collect(Collectors.toMap(Repayment::decision, Repayment::amount));
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "Read by pages of other modules, which carry the authorisation")
    public Map<DecisionId, Owed> outstanding(Collection<DecisionId> decisions) {
        var ids = decisions.stream().map(DecisionId::value).toList();
        return repayments.findByDecisionIdIn(ids).stream()
                .filter(repayment -> !repayment.isReceived())
                .collect(Collectors.toMap(
                        Repayment::decision, repayment -> new Owed(repayment.amount(), repayment.due())));
    }
}
