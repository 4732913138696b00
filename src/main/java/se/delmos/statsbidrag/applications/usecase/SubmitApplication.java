package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.calls.CallArrivals;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.InTurn;

/**
 * Hands an application in: the case is opened, exactly what was sent is stored and registered, and the application
 * becomes a record, all or nothing.
 */
@Service
public class SubmitApplication {

    private final OwnApplications own;
    private final CallArrivals arrivals;
    private final HandInRules rules;
    private final FilledForms forms;
    private final Reception reception;
    private final AskedCompletions completions;

    SubmitApplication(
            OwnApplications own,
            CallArrivals arrivals,
            HandInRules rules,
            FilledForms forms,
            Reception reception,
            AskedCompletions completions) {
        this.own = own;
        this.arrivals = arrivals;
        this.rules = rules;
        this.forms = forms;
        this.reception = reception;
        this.completions = completions;
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
        rules.require(application, call);
        var filling = forms.draft(application, call);
        var content = application.contentToHandIn(forms.check(application, filling, call), filling.answers());
        if (application.stage().isCompleting()) {
            return completions.handIn(application, content, call);
        }
        if (application.stage().isRevision()) {
            var arrival = reception.receiveChanges(application, content);
            return application.submitChanges(content, arrival, forms.titlePath(application), arrival.submittedAt());
        }
        return application.submit(content, reception.receive(application, content, call));
    }
}
