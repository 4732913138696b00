package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.calls.CallArrivals;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.InTurn;

/**
 * Hands an application in: the case is opened, exactly what was sent is stored and registered, and the application
 * becomes a record, all or nothing. Arriving late does not stop it (R-PROC-01, 22 § förvaltningslagen); in a cancelled
 * call there is nothing to hand it in to (R-PROC-19).
 */
@Service
public class SubmitApplication {

    private final OwnApplications own;
    private final CallArrivals arrivals;
    private final Applicants applicants;
    private final FilledForms forms;
    private final Deadline deadline;
    private final Reception reception;
    private final Signatures signatures;

    SubmitApplication(
            OwnApplications own,
            CallArrivals arrivals,
            Applicants applicants,
            FilledForms forms,
            Deadline deadline,
            Reception reception,
            Signatures signatures) {
        this.own = own;
        this.arrivals = arrivals;
        this.applicants = applicants;
        this.forms = forms;
        this.deadline = deadline;
        this.reception = reception;
        this.signatures = signatures;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @InTurn
    @Transactional
    public void submit(ApplicationId id) {
        var call = arrivals.hold(own.callOf(id));
        var application = own.requireForSubmitting(id);
        if (application.stage().isBeingWritten()) {
            own.save(handIn(application, call));
        }
    }

    private Application handIn(Application application, CallView call) {
        refuseIf(call.isCancelled(), "applications.cancelled");
        refuseIf(forms.isOutgrown(application, call), "applications.form.outgrown");
        signatures.requireEnough(application);
        if (application.stage().isRevision()) {
            deadline.requireChangeable(application, call);
        }
        var applicant = applicants.require(application.applicant());
        var filling = forms.draft(application, call);
        var content = application.contentToHandIn(forms.check(application, filling, call), filling.answers());
        return application.stage().isRevision()
                ? application.submitChanges(
                        content, reception.receiveChanges(application, content), forms.titlePath(application))
                : application.submit(content, reception.receive(application, content, call, applicant));
    }
}
