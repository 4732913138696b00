package se.delmos.statsbidrag.recovery.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.recovery.model.RepaymentRepository;

/** Records that unused money has come back, and closes the case. */
@Service
public class RecordRepayment {

    private final RepaymentRepository repayments;
    private final Decisions decisions;
    private final RepaymentBooks books;
    private final CurrentActor actor;
    private final Clock clock;

    RecordRepayment(
            RepaymentRepository repayments,
            Decisions decisions,
            RepaymentBooks books,
            CurrentActor actor,
            Clock clock) {
        this.repayments = repayments;
        this.decisions = decisions;
        this.books = books;
        this.actor = actor;
        this.clock = clock;
    }

    /** Does nothing when the same repayment was recorded before: a form sent twice is one repayment. */
    @Transactional
    @PreAuthorize("hasRole('ECONOMIST')")
    public void record(DecisionId decision, Money amount, LocalDate day) {
        var repayment = repayments.require(decision);
        if (repayment.receivedOn().filter(day::equals).isPresent()
                && repayment.amount().equals(amount)) {
            return;
        }
        var now = clock.instant();
        repayments.save(repayment.receive(amount, day, actor.require().id(), now));
        books.close(decisions.grant(decision), amount, now);
    }
}
