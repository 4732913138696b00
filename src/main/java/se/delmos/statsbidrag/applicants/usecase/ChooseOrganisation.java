package se.delmos.statsbidrag.applicants.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Chooses which of the person's own organisations to act for, for the rest of the session. */
@Service
public class ChooseOrganisation {

    private final Applicants applicants;
    private final CurrentActor currentActor;

    ChooseOrganisation(Applicants applicants, CurrentActor currentActor) {
        this.applicants = applicants;
        this.currentActor = currentActor;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public void choose(ApplicantId organisation) {
        applicants.requireRight(organisation, MemberRight.READER);
        currentActor.actFor(organisation.value());
    }
}
