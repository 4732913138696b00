package se.delmos.statsbidrag.applications.usecase;

import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Signing;
import se.delmos.statsbidrag.applications.usecase.SigningPage.Line;
import se.delmos.statsbidrag.applications.usecase.SigningPage.Round;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.identity.Identities;

/** Shows the signatures on a draft, with exactly what is signed. Empty once it has been submitted. */
@Service
public class ShowSigning {

    private final OwnApplications own;
    private final Calls calls;
    private final Applicants applicants;
    private final Identities identities;
    private final Drafts drafts;
    private final FilledForms forms;
    private final Contents contents;
    private final Signatures signatures;
    private final Circumstances circumstances;

    ShowSigning(
            OwnApplications own,
            Calls calls,
            Applicants applicants,
            Identities identities,
            Drafts drafts,
            FilledForms forms,
            Contents contents,
            Signatures signatures,
            Circumstances circumstances) {
        this.own = own;
        this.calls = calls;
        this.applicants = applicants;
        this.identities = identities;
        this.drafts = drafts;
        this.forms = forms;
        this.contents = contents;
        this.signatures = signatures;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Optional<SigningPage> show(ApplicationId id) {
        var application = own.requireForReading(id);
        if (!application.stage().isBeingWritten()) {
            return Optional.empty();
        }
        var call = calls.require(application.call());
        var filling = forms.draft(application, call);
        var check = forms.check(application, filling, call);
        var locale = LocaleContextHolder.getLocale();
        var parts = forms.parts(application, filling, check, locale);
        var changes = contents.changes(application, call, parts, locale);
        return Optional.of(new SigningPage(
                drafts.page(application, call, check),
                parts,
                changes.before(),
                changes.gone(),
                check.isComplete(),
                applicants.signersOf(application.applicant()),
                signatures.wasSigned(application),
                signatures.open(application).map(signing -> round(application, signing))));
    }

    /** The hash that is shown, and sent back with the signature, is that of the answers on the same page. */
    private Round round(Application application, Signing signing) {
        var lines = signing.signatories().stream()
                .map(one -> new Line(identities.nameOf(one.actor()), Optional.ofNullable(one.signedAt())))
                .toList();
        var asked = signing.signatories().stream()
                .filter(one -> one.is(circumstances.person()))
                .anyMatch(one -> !one.hasSigned());
        var able = signatures.self(application).isPresent();
        return new Round(
                signing.id(),
                signatures.seal(application).hash(),
                signing.askedAt(),
                identities.nameOf(signing.askedBy()),
                lines,
                asked && able,
                asked && !able);
    }
}
