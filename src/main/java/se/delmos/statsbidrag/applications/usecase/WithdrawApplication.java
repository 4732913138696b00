package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.Calls;

/** Takes an application back: it is registered and the case is written off, without a refusal (R-PROC-18). */
@Service
public class WithdrawApplication {

    private final OwnApplications own;
    private final Calls calls;
    private final Applicants applicants;
    private final Deadline deadline;
    private final BegunChanges changes;
    private final WriteOff writeOff;
    private final Circumstances circumstances;
    private final Signatures signatures;

    WithdrawApplication(
            OwnApplications own,
            Calls calls,
            Applicants applicants,
            Deadline deadline,
            BegunChanges changes,
            WriteOff writeOff,
            Circumstances circumstances,
            Signatures signatures) {
        this.own = own;
        this.calls = calls;
        this.applicants = applicants;
        this.deadline = deadline;
        this.changes = changes;
        this.writeOff = writeOff;
        this.circumstances = circumstances;
        this.signatures = signatures;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void withdraw(ApplicationId id) {
        var application = own.requireForSubmitting(id);
        if (application.stage().isWithdrawn()) {
            return;
        }
        deadline.requireChangeable(application, calls.require(application.call()));
        var now = circumstances.now();
        var party = applicants.require(application.applicant()).name();
        writeOff.takenBack(application.arrival().caseNumber(), party, now);
        changes.letBe(application);
        signatures.open(application).ifPresent(signatures::cancel);
        own.save(application.withdraw(now));
    }
}
