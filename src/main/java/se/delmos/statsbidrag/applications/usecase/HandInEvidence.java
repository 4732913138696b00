package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.calls.CallId;

/** Hands in what an organisation was asked for; what is cleared is registered with it, the rest when it is. */
@Service
public class HandInEvidence {

    private final OwnInterest own;
    private final InterestRepository interests;
    private final EvidenceFiles files;
    private final Applicants applicants;
    private final Circumstances circumstances;

    HandInEvidence(
            OwnInterest own,
            InterestRepository interests,
            EvidenceFiles files,
            Applicants applicants,
            Circumstances circumstances) {
        this.own = own;
        this.interests = interests;
        this.files = files;
        this.applicants = applicants;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void handIn(CallId call) {
        var interest = own.requireForWriting(call);
        files.changeable(interest);
        refuseUnless(files.anyToHandIn(interest), "evidence.no-files");
        files.removeStopped(interest);
        interests.save(interest.handInEvidence(circumstances.now()));
        files.enter(interest, applicants.require(interest.applicant()).name());
    }
}
