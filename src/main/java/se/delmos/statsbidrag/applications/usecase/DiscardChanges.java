package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;

/** Lets changes be that were not handed in: the application counts as it was sent. */
@Service
public class DiscardChanges {

    private final OwnApplications own;
    private final Signatures signatures;
    private final BegunChanges changes;

    DiscardChanges(OwnApplications own, Signatures signatures, BegunChanges changes) {
        this.own = own;
        this.signatures = signatures;
        this.changes = changes;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void discard(ApplicationId id) {
        var application = own.requireForWriting(id);
        if (application.stage().isRevision()) {
            refuseIf(application.stage().isCompleting(), "completion.discard");
            var open = signatures.open(application);
            refuseIf(open.filter(signing -> !signing.signers().isEmpty()).isPresent(), "signing.discard");
            open.ifPresent(signatures::cancel);
            changes.letBe(application);
            own.save(application.discardChanges());
        }
    }
}
