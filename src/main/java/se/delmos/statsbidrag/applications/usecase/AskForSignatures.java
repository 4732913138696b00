package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;
import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Signatory;
import se.delmos.statsbidrag.applications.model.Signing;
import se.delmos.statsbidrag.applications.model.Signing.Asked;
import se.delmos.statsbidrag.applications.model.SigningRepository;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.identity.ActorId;

/** Leaves a complete draft to its signatories: what they sign is fixed from now on. */
@Service
public class AskForSignatures {

    private final OwnApplications own;
    private final Calls calls;
    private final FilledForms forms;
    private final Applicants applicants;
    private final Partners partners;
    private final Signatures signatures;
    private final SigningRepository signings;
    private final Circumstances circumstances;

    AskForSignatures(
            OwnApplications own,
            Calls calls,
            FilledForms forms,
            Applicants applicants,
            Partners partners,
            Signatures signatures,
            SigningRepository signings,
            Circumstances circumstances) {
        this.own = own;
        this.calls = calls;
        this.forms = forms;
        this.applicants = applicants;
        this.partners = partners;
        this.signatures = signatures;
        this.signings = signings;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void ask(ApplicationId id, Set<ActorId> named) {
        var application = own.requireForWriting(id);
        var call = calls.require(application.call());
        refuseIf(call.isCancelled(), "applications.cancelled");
        refuseUnless(application.stage().isBeingWritten(), "applications.save.submitted");
        refuseIf(signatures.open(application).isPresent(), "signing.asked-before");
        partners.requireConfirmed(application);
        var filling = forms.draft(application, call);
        application.contentToHandIn(forms.check(application, filling, call), filling.answers());
        signings.save(round(application, named));
    }

    private Signing round(Application application, Set<ActorId> named) {
        var signatories = applicants.signersOf(application.applicant()).stream()
                .filter(signer -> named.contains(signer.person()))
                .map(signer -> Signatory.named(signer.person(), signer.alone()))
                .toList();
        refuseUnless(signatories.size() == named.size(), "signing.stranger");
        var asked = new Asked(application.id(), signatures.nextRound(application), signatures.seal(application));
        return Signing.ask(asked, signatories, circumstances.person(), circumstances.now());
    }
}
