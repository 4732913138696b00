package se.delmos.statsbidrag.workflow.engine;

import java.time.Instant;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationSubmitted;
import se.delmos.statsbidrag.applications.ApplicationWithdrawn;
import se.delmos.statsbidrag.applications.ApplicationWrittenOff;
import se.delmos.statsbidrag.decisions.DecisionMade;
import se.delmos.statsbidrag.review.ConflictDeclared;
import se.delmos.statsbidrag.review.DecisionProposed;
import se.delmos.statsbidrag.review.FormalCheckDone;
import se.delmos.statsbidrag.workflow.model.Workflow;

/** Follows applications until they are decided. Imported ones were handled long ago. */
@Component
class ApplicationFollower {

    private final CatchUp catchUp;

    ApplicationFollower(CatchUp catchUp) {
        this.catchUp = catchUp;
    }

    @ApplicationModuleListener
    void on(ApplicationSubmitted event) {
        if (!event.imported()) {
            follow(event.application(), event.at());
        }
    }

    @ApplicationModuleListener
    void on(ApplicationWithdrawn event) {
        catchUp.end(Workflow.APPLICATION_HANDLING, event.application().value());
    }

    @ApplicationModuleListener
    void on(ApplicationWrittenOff event) {
        catchUp.end(Workflow.APPLICATION_HANDLING, event.application().value());
    }

    @ApplicationModuleListener
    void on(ConflictDeclared event) {
        follow(event.application(), event.at());
    }

    @ApplicationModuleListener
    void on(FormalCheckDone event) {
        follow(event.application(), event.at());
    }

    @ApplicationModuleListener
    void on(DecisionProposed event) {
        follow(event.application(), event.at());
    }

    @ApplicationModuleListener
    void on(DecisionMade event) {
        if (!event.imported()) {
            follow(event.application(), event.at());
        }
    }

    private void follow(ApplicationId application, Instant at) {
        catchUp.after(Workflow.APPLICATION_HANDLING, application, at);
    }
}
