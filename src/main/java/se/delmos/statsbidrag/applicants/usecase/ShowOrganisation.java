package se.delmos.statsbidrag.applicants.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Shows an organisation to its members: who they are, who is invited and who asks to be let in. */
@Service
public class ShowOrganisation {

    private final OrganisationRepository organisations;
    private final Applicants applicants;
    private final PeopleAround people;
    private final CurrentActor currentActor;

    ShowOrganisation(
            OrganisationRepository organisations,
            Applicants applicants,
            PeopleAround people,
            CurrentActor currentActor) {
        this.organisations = organisations;
        this.applicants = applicants;
        this.people = people;
        this.currentActor = currentActor;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Page show(ApplicantId id) {
        applicants.requireRight(id, MemberRight.READER);
        var organisation = organisations.require(id);
        var person = currentActor.require().id();
        var decides = applicants.mayAct(id, MemberRight.SIGNATORY);
        return new Page(
                applicants.require(id),
                organisation.rightOf(person).orElseThrow(),
                decides,
                decides ? people.all(organisation, person) : people.membersOf(organisation, person));
    }

    /**
     * An organisation as a member sees it.
     *
     * @param right what the member may do
     * @param decides whether the member may decide who the members are
     */
    public record Page(ApplicantView applicant, MemberRight right, boolean decides, OrganisationPeople people) {}
}
