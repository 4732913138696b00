package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;
import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.Saved.Contest;

/** Writes in a draft, one answer or a whole section. Writers who save at the same time wait for each other. */
@Component
class Writing {

    private final OwnApplications own;
    private final Contests contests;
    private final FilledForms forms;
    private final Signatures signatures;
    private final OpenSections sections;
    private final Circumstances circumstances;

    Writing(
            OwnApplications own,
            Contests contests,
            FilledForms forms,
            Signatures signatures,
            OpenSections sections,
            Circumstances circumstances) {
        this.own = own;
        this.contests = contests;
        this.forms = forms;
        this.signatures = signatures;
        this.sections = sections;
        this.circumstances = circumstances;
    }

    /** Returns the draft, locked until the end of the transaction; refuses once it has been handed in. */
    Application open(ApplicationId id) {
        var application = own.lockForAnswering(id);
        refuseUnless(application.stage().isBeingWritten(), "applications.save.submitted");
        refuseIf(own.writingPart(application).isPresent() && signatures.isSigned(application), "partners.write.signed");
        return application;
    }

    /** Keeps what was typed, whatever it is; nothing of it where it would void signatures. */
    Saved save(Application application, Typing typing) {
        sections.requireOpen(application, typing.section());
        var now = circumstances.now();
        var contested = application.save(typing, forms.titlePath(application), circumstances.person(), now);
        signatures.protect(application, typing.texts());
        own.save(application);
        return new Saved(
                application.answers().revisionOf(typing.section()),
                now,
                List.of(),
                contested.stream().map(path -> contest(application, path)).toList(),
                Map.of(),
                own.home(application),
                Optional.empty());
    }

    private Contest contest(Application application, String path) {
        var answer = application.answers().of(path).orElseThrow();
        var label = forms.label(application, path, LocaleContextHolder.getLocale());
        return contests.of(path, label, answer);
    }
}
