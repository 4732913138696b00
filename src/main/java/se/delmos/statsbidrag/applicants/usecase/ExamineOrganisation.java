package se.delmos.statsbidrag.applicants.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Shows an organisation to those who verify its mandates: people, requests and mandates with their proof. */
@Service
public class ExamineOrganisation {

    private final OrganisationRepository organisations;
    private final Applicants applicants;
    private final MandateRows rows;
    private final PeopleAround people;
    private final CurrentActor currentActor;

    ExamineOrganisation(
            OrganisationRepository organisations,
            Applicants applicants,
            MandateRows rows,
            PeopleAround people,
            CurrentActor currentActor) {
        this.organisations = organisations;
        this.applicants = applicants;
        this.rows = rows;
        this.people = people;
        this.currentActor = currentActor;
    }

    @PreAuthorize("hasAnyRole('CASE_OFFICER', 'DECISION_MAKER', 'AUDITOR')")
    @Transactional(readOnly = true)
    public Page show(ApplicantId id) {
        var organisation = organisations.require(id);
        return new Page(
                applicants.require(id),
                rows.of(organisation),
                people.all(organisation, currentActor.require().id()));
    }

    /** An organisation as an officer sees it. */
    public record Page(ApplicantView applicant, List<MandateRow> mandates, OrganisationPeople people) {}
}
