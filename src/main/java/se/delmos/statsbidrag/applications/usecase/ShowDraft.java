package se.delmos.statsbidrag.applications.usecase;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.Calls;

/** Shows what is left to do on a draft. Empty once it has been submitted: then there is a receipt instead. */
@Service
public class ShowDraft {

    private final OwnApplications own;
    private final Calls calls;
    private final Drafts drafts;
    private final FilledForms forms;

    ShowDraft(OwnApplications own, Calls calls, Drafts drafts, FilledForms forms) {
        this.own = own;
        this.calls = calls;
        this.drafts = drafts;
        this.forms = forms;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Optional<DraftPage> show(ApplicationId id) {
        var application = own.requireForReading(id);
        if (!application.stage().isBeingWritten()) {
            return Optional.empty();
        }
        var call = calls.require(application.call());
        return Optional.of(drafts.page(application, call, forms.check(application, call)));
    }
}
