package se.delmos.statsbidrag.workflow.engine;

import java.time.Instant;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.DecisionMade;
import se.delmos.statsbidrag.recovery.RepaymentReceived;
import se.delmos.statsbidrag.reporting.FinalReportApproved;
import se.delmos.statsbidrag.reporting.FinalReportSubmitted;
import se.delmos.statsbidrag.workflow.model.Workflow;

/** Follows grants from the decision until nothing more is to be reported or paid back. */
@Component
class GrantFollower {

    private final CatchUp catchUp;

    GrantFollower(CatchUp catchUp) {
        this.catchUp = catchUp;
    }

    @ApplicationModuleListener
    void on(DecisionMade event) {
        if (event.outcome().grantsMoney()) {
            follow(event.decision(), event.at());
        }
    }

    @ApplicationModuleListener
    void on(FinalReportSubmitted event) {
        follow(event.decision(), event.at());
    }

    @ApplicationModuleListener
    void on(FinalReportApproved event) {
        follow(event.decision(), event.at());
    }

    @ApplicationModuleListener
    void on(RepaymentReceived event) {
        follow(event.decision(), event.at());
    }

    private void follow(DecisionId grant, Instant at) {
        catchUp.after(Workflow.GRANT_FOLLOW_UP, grant, at);
    }
}
