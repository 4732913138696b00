package se.delmos.statsbidrag.recovery.usecase;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.recovery.model.Repayment;
import se.delmos.statsbidrag.recovery.model.RepaymentLockRepository;
import se.delmos.statsbidrag.recovery.model.RepaymentRepository;

/** Makes the repayment of a grant whose final report left unused money, once. */
@Service
public class ExpectRepayment {

    private final RepaymentRepository repayments;
    private final RepaymentLockRepository lock;
    private final Clock clock;

    ExpectRepayment(RepaymentRepository repayments, RepaymentLockRepository lock, Clock clock) {
        this.repayments = repayments;
        this.lock = lock;
        this.clock = clock;
    }

    @Transactional
    @SystemOnly(reason = "Answers FinalReportApproved; the approval carries the authorisation")
    public void expect(DecisionId decision, Money unused) {
        if (!unused.isPositive()) {
            return;
        }
        lock.acquire();
        if (repayments.findById(decision.value()).isEmpty()) {
            repayments.save(new Repayment(decision, unused, clock.instant()));
        }
    }
}
