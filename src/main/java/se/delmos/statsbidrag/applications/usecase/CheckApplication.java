package se.delmos.statsbidrag.applications.usecase;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.Calls;

/** Shows all answers to read through before the application is sent. Empty once it has been. */
@Service
public class CheckApplication {

    private final OwnApplications own;
    private final Calls calls;
    private final Drafts drafts;
    private final FilledForms forms;
    private final Remarks remarks;
    private final OwnDetails details;
    private final Contents contents;

    CheckApplication(
            OwnApplications own,
            Calls calls,
            Drafts drafts,
            FilledForms forms,
            Remarks remarks,
            OwnDetails details,
            Contents contents) {
        this.own = own;
        this.calls = calls;
        this.drafts = drafts;
        this.forms = forms;
        this.remarks = remarks;
        this.details = details;
        this.contents = contents;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Optional<CheckPage> check(ApplicationId id) {
        var application = own.requireForReading(id);
        if (!application.stage().isBeingWritten()) {
            return Optional.empty();
        }
        Locale locale = LocaleContextHolder.getLocale();
        var call = calls.require(application.call());
        var filling = forms.draft(application, call);
        var check = forms.check(application, call);
        var parts = forms.parts(application, filling, check, locale);
        var changes = contents.changes(application, call, parts, locale);
        return Optional.of(new CheckPage(
                drafts.page(application, call, check),
                parts,
                changes.before(),
                changes.gone(),
                check.gaps(),
                remarks.advice(check, forms.definition(application), call, locale),
                Optional.of(application.applicant())
                        .filter(organisation -> details.of(organisation, application.form())
                                .lackAccount(application.answers().read()))));
    }
}
