package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationContent.Partner;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.Calls;

/** Shows the lead applicant the partners of a draft. Empty once it has been submitted. */
@Service
public class ShowPartners {

    private final OwnApplications own;
    private final Calls calls;
    private final Drafts drafts;
    private final FilledForms forms;
    private final Partners partners;

    ShowPartners(OwnApplications own, Calls calls, Drafts drafts, FilledForms forms, Partners partners) {
        this.own = own;
        this.calls = calls;
        this.drafts = drafts;
        this.forms = forms;
        this.partners = partners;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Optional<Page> show(ApplicationId id) {
        var application = own.requireForReading(id);
        if (!application.stage().isBeingWritten()) {
            return Optional.empty();
        }
        var call = calls.require(application.call());
        return Optional.of(new Page(
                drafts.page(application, call, forms.check(application, call)),
                partners.of(application),
                own.mayWrite(application) && !application.stage().isRevision()));
    }

    /** The partners of a draft; {@code editable} where the reader may change them. */
    public record Page(DraftPage draft, List<Partner> partners, boolean editable) {}
}
