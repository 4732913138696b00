package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationContent.Answer;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.documents.AttachmentView;

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
        return Optional.of(new CheckPage(
                drafts.page(application, call, check),
                parts,
                changed(application, call, parts, locale),
                check.gaps(),
                remarks.advice(check, forms.definition(application), call, locale),
                Optional.of(application.applicant())
                        .filter(organisation -> details.of(organisation, application.form())
                                .lackAccount(application.answers().read()))));
    }

    /** Returns the questions whose answer is another than in what was handed in. */
    private Set<String> changed(Application application, CallView call, List<Part> parts, Locale locale) {
        if (!application.stage().isRevision()) {
            return Set.of();
        }
        var handedIn = answers(contents.parts(application, call, application.content(), locale));
        var now = answers(parts);
        now.entrySet().removeAll(handedIn.entrySet());
        return now.keySet();
    }

    private static Map<String, List<Object>> answers(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.answers().stream())
                .collect(Collectors.toMap(
                        Answer::question,
                        answer -> List.of(
                                answer.text(),
                                answer.files().stream().map(AttachmentView::id).toList())));
    }
}
