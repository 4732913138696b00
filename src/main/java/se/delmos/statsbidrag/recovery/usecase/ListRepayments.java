package se.delmos.statsbidrag.recovery.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.recovery.model.RepaymentRepository;

/** Lists what is to come back and what has come back, the earliest due first. */
@Service
public class ListRepayments {

    private final RepaymentRepository repayments;
    private final Decisions decisions;
    private final Clock clock;

    ListRepayments(RepaymentRepository repayments, Decisions decisions, Clock clock) {
        this.repayments = repayments;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ECONOMIST','AUDITOR')")
    public List<RepaymentRow> list() {
        var grants = grants();
        var today = LocalDate.ofInstant(clock.instant(), Display.STOCKHOLM);
        return repayments.findAllByOrderByDueAscDecisionIdAsc().stream()
                .map(repayment ->
                        RepaymentRow.of(repayment, Objects.requireNonNull(grants.get(repayment.decision())), today))
                .toList();
    }

    private Map<DecisionId, GrantView> grants() {
        return decisions.grants().stream().collect(Collectors.toMap(GrantView::id, Function.identity()));
    }
}
