package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants.Signer;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Seal;
import se.delmos.statsbidrag.applications.model.Signing;
import se.delmos.statsbidrag.applications.model.SigningRepository;
import se.delmos.statsbidrag.kernel.InTurn;
import se.delmos.statsbidrag.kernel.RuleViolation;

/**
 * Signs an application as the person has seen it. With the last signature it is handed in, in the same transaction: the
 * deadline is judged at that moment.
 */
@Service
public class SignApplication {

    private final OwnApplications own;
    private final Signatures signatures;
    private final SigningRepository signings;
    private final SubmitApplication submitApplication;
    private final Circumstances circumstances;

    SignApplication(
            OwnApplications own,
            Signatures signatures,
            SigningRepository signings,
            SubmitApplication submitApplication,
            Circumstances circumstances) {
        this.own = own;
        this.signatures = signatures;
        this.signings = signings;
        this.submitApplication = submitApplication;
        this.circumstances = circumstances;
    }

    /**
     * Keeps the signature; those who sign at the same time wait for each other.
     *
     * @param hash of what the person has seen
     */
    @PreAuthorize("hasRole('APPLICANT')")
    @InTurn
    @Transactional
    public void sign(ApplicationId id, String hash) {
        var application = own.requireForSubmitting(id);
        var signing = signatures.open(application).orElseThrow(() -> new RuleViolation("signing.over"));
        refuseUnless(signing.isOf(signatures.seal(application)), "signing.changed");
        var alone = signatures.self(application).filter(Signer::alone).isPresent();
        signings.save(signing.sign(circumstances.person(), alone, new Seal(hash), circumstances.now()));
        if (signing.isSignedByAll()) {
            handIn(id, signing);
        }
    }

    private void handIn(ApplicationId id, Signing signing) {
        submitApplication.submit(id);
        signings.save(signing.handIn());
    }
}
