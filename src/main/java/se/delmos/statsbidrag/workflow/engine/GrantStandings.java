package se.delmos.statsbidrag.workflow.engine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.disbursement.Payments;
import se.delmos.statsbidrag.recovery.Repayments;
import se.delmos.statsbidrag.reporting.Reports;
import se.delmos.statsbidrag.workflow.model.FollowUpStanding;
import se.delmos.statsbidrag.workflow.model.Standing;

/** Says where the follow-up of each grant ought to stand, with four queries however many grants there are. */
@Component
class GrantStandings {

    private final Decisions decisions;
    private final Payments payments;
    private final Reports reports;
    private final Repayments repayments;

    GrantStandings(Decisions decisions, Payments payments, Reports reports, Repayments repayments) {
        this.decisions = decisions;
        this.payments = payments;
        this.reports = reports;
        this.repayments = repayments;
    }

    Standing of(UUID decision) {
        return of(List.of(new DecisionId(decision))).get(0);
    }

    List<Standing> all() {
        return of(decisions.grants().stream().map(GrantView::id).toList());
    }

    private List<Standing> of(List<DecisionId> grants) {
        var paid = payments.of(grants);
        var reported = reports.of(grants);
        var repaid = repayments.received(grants);
        return grants.stream()
                .map(grant -> new FollowUpStanding(
                                grant.value(),
                                Optional.ofNullable(paid.get(grant)),
                                Optional.ofNullable(reported.get(grant)),
                                Optional.ofNullable(repaid.get(grant)))
                        .standing())
                .toList();
    }
}
