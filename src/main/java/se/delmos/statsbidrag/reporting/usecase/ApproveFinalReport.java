package se.delmos.statsbidrag.reporting.usecase;

import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.CostType;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.reporting.model.LineApproval;

/** Approves the costs of a final report line by line and settles the grant. */
@Service
public class ApproveFinalReport {

    private final ReviewedReports reports;
    private final GrantSettlement settlement;
    private final CurrentActor actor;
    private final Clock clock;

    ApproveFinalReport(ReviewedReports reports, GrantSettlement settlement, CurrentActor actor, Clock clock) {
        this.reports = reports;
        this.settlement = settlement;
        this.actor = actor;
        this.clock = clock;
    }

    /** Does nothing when the same officer approved the report before: a form sent twice is one approval. */
    @Transactional
    @PreAuthorize("hasRole('CASE_OFFICER')")
    public void approve(DecisionId decision, Map<CostType, LineApproval> approvals) {
        var report = reports.require(decision);
        var me = actor.require().id();
        if (report.trail().approvedBy().filter(me::equals).isPresent()) {
            return;
        }
        var now = clock.instant();
        var outcome = report.approve(approvals, me, now);
        settlement.settle(decision, outcome, now);
        reports.save(report);
    }
}
