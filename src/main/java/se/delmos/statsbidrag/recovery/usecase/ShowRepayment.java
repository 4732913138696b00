package se.delmos.statsbidrag.recovery.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.recovery.model.RepaymentRepository;

/** Shows one repayment. */
@Service
public class ShowRepayment {

    private final RepaymentRepository repayments;
    private final Decisions decisions;
    private final Clock clock;

    ShowRepayment(RepaymentRepository repayments, Decisions decisions, Clock clock) {
        this.repayments = repayments;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ECONOMIST','AUDITOR')")
    public RepaymentRow show(DecisionId decision) {
        var today = LocalDate.ofInstant(clock.instant(), Display.STOCKHOLM);
        return RepaymentRow.of(repayments.require(decision), decisions.grant(decision), today);
    }
}
