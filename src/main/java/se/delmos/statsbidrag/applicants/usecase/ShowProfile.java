package se.delmos.statsbidrag.applicants.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.ProfileView;

/** Shows an organisation's profile and accounts to its members. */
@Service
public class ShowProfile {

    private final Applicants applicants;

    ShowProfile(Applicants applicants) {
        this.applicants = applicants;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Page show(ApplicantId id) {
        applicants.requireRight(id, MemberRight.READER);
        return new Page(
                applicants.require(id),
                applicants.profile(id),
                applicants.mayAct(id, MemberRight.WRITER),
                applicants.mayAct(id, MemberRight.SIGNATORY));
    }

    /** The profile, and whether the reader may change it or the accounts. */
    public record Page(ApplicantView applicant, ProfileView profile, boolean writes, boolean decides) {}
}
