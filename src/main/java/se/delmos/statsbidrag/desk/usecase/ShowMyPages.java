package se.delmos.statsbidrag.desk.usecase;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Shows an applicant what the organisation has with the agency. */
@Service
public class ShowMyPages {

    private final CurrentActor currentActor;
    private final Applicants applicants;
    private final OrganisationFile file;

    ShowMyPages(CurrentActor currentActor, Applicants applicants, OrganisationFile file) {
        this.currentActor = currentActor;
        this.applicants = applicants;
        this.file = file;
    }

    /** Returns nothing while it is not known which organisation the person acts for. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Optional<MyPages> show() {
        return organisation().map(file::of);
    }

    private Optional<ApplicantView> organisation() {
        var person = currentActor.require();
        var chosen = person.organisation()
                .map(ApplicantId::new)
                .filter(organisation -> applicants.mayAct(organisation, MemberRight.READER));
        if (chosen.isPresent()) {
            return chosen.map(applicants::require);
        }
        var own = applicants.of(person.id());
        if (own.size() != 1) {
            return Optional.empty();
        }
        currentActor.actFor(own.get(0).id().value());
        return Optional.of(own.get(0));
    }
}
