package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.Calls;

/** Moves a draft to the version of the form that its call asks now. Every answer is kept. A second time does nothing. */
@Service
public class GoOverToNewForm {

    private final Writing writing;
    private final OwnApplications own;
    private final Calls calls;
    private final FilledForms forms;

    GoOverToNewForm(Writing writing, OwnApplications own, Calls calls, FilledForms forms) {
        this.writing = writing;
        this.own = own;
        this.calls = calls;
        this.forms = forms;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void goOver(ApplicationId id) {
        var application = writing.open(id);
        var call = calls.require(application.call());
        if (forms.isOutgrown(application, call)) {
            application.goOver(call.form(), forms.difference(application, call));
            own.save(application);
        }
    }
}
