package se.delmos.statsbidrag.workflow.engine;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.CallDrafted;
import se.delmos.statsbidrag.calls.CallPublished;
import se.delmos.statsbidrag.calls.CallRemoved;
import se.delmos.statsbidrag.workflow.model.Workflow;

/** Follows calls. */
@Component
class CallFollower {

    private final CatchUp catchUp;

    CallFollower(CatchUp catchUp) {
        this.catchUp = catchUp;
    }

    @ApplicationModuleListener
    void on(CallDrafted event) {
        catchUp.after(Workflow.CALL, event.call(), event.at());
    }

    @ApplicationModuleListener
    void on(CallPublished event) {
        catchUp.after(Workflow.CALL, event.call(), event.at());
    }

    /** The process ends where it stands: nobody published the call. */
    @ApplicationModuleListener
    void on(CallRemoved event) {
        catchUp.end(Workflow.CALL, event.call().value());
    }
}
