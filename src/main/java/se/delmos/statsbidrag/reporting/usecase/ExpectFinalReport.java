package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.reporting.model.FinalReport;
import se.delmos.statsbidrag.reporting.model.FinalReportRepository;
import se.delmos.statsbidrag.reporting.model.ReportLockRepository;

/** Makes the final report of a grant that has been paid, once. */
@Service
public class ExpectFinalReport {

    private final FinalReportRepository reports;
    private final ReportLockRepository lock;
    private final Decisions decisions;

    ExpectFinalReport(FinalReportRepository reports, ReportLockRepository lock, Decisions decisions) {
        this.reports = reports;
        this.lock = lock;
        this.decisions = decisions;
    }

    @Transactional
    @SystemOnly(reason = "Answers PaymentSettled; the reading of the bank's answer carries the authorisation")
    public void expect(DecisionId decision, Money paid) {
        lock.acquire();
        if (reports.findById(decision.value()).isEmpty()) {
            var grant = decisions.grant(decision);
            var due = decisions.of(grant.application()).orElseThrow().reportDue();
            reports.save(new FinalReport(decision, grant.application(), grant.recipient(), paid, due));
        }
    }
}
