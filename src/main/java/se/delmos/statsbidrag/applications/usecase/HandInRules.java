package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.calls.CallView;

/**
 * What has to be so for an application to be handed in, beside that it is complete. Arriving late does not stop it (R-PROC-01,
 * 22 § förvaltningslagen), but in a cancelled call there is nothing to hand it in to (R-PROC-19), and changes end with the call.
 */
@Component
class HandInRules {

    private final FilledForms forms;
    private final Signatures signatures;
    private final Deadline deadline;

    HandInRules(FilledForms forms, Signatures signatures, Deadline deadline) {
        this.forms = forms;
        this.signatures = signatures;
        this.deadline = deadline;
    }

    /** Refuses with the reason why it cannot be handed in. */
    void require(Application application, CallView call) {
        refuseIf(call.isCancelled(), "applications.cancelled");
        refuseIf(forms.isOutgrown(application, call), "applications.form.outgrown");
        signatures.requireEnough(application);
        if (application.stage().isRevision() && !application.stage().isCompleting()) {
            deadline.requireChangeable(application, call);
        }
    }
}
