package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MandateId;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.MandateRepository;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Takes a mandate back, for instance a power of attorney; who had nothing else cannot submit from now on. */
@Service
public class RevokeMandate {

    private final MandateRepository mandates;
    private final Applicants applicants;
    private final CurrentActor currentActor;
    private final Clock clock;

    RevokeMandate(MandateRepository mandates, Applicants applicants, CurrentActor currentActor, Clock clock) {
        this.mandates = mandates;
        this.applicants = applicants;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void revoke(MandateId id) {
        var mandate = mandates.require(id);
        applicants.requireRight(mandate.organisation(), MemberRight.SIGNATORY);
        mandates.save(mandate.revoke(currentActor.require().id(), clock.instant()));
    }
}
