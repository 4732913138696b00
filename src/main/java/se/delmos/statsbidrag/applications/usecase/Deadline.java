package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.calls.CallView;

/** What was handed in can be changed and taken back until the call closes or somebody begins to examine it; then it is final. */
@Component
class Deadline {

    private final Circumstances circumstances;

    Deadline(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    boolean isChangeable(Application application, CallView call) {
        return application.isChangeable() && call.isOpenAt(circumstances.now());
    }

    /** Refuses with the reason why it is final. */
    void requireChangeable(Application application, CallView call) {
        refuseUnless(call.isOpenAt(circumstances.now()), "applications.change.closed");
        refuseUnless(application.isChangeable(), "applications.change.handled");
    }
}
