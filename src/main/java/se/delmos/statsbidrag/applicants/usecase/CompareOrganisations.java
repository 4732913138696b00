package se.delmos.statsbidrag.applicants.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.ProfileView;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.NotFound;

/** Shows two organisations side by side, for the one who merges them. */
@Service
public class CompareOrganisations {

    private final OrganisationRepository organisations;
    private final Applicants applicants;
    private final PeopleAround people;
    private final MandateRows rows;
    private final CurrentActor currentActor;

    CompareOrganisations(
            OrganisationRepository organisations,
            Applicants applicants,
            PeopleAround people,
            MandateRows rows,
            CurrentActor currentActor) {
        this.organisations = organisations;
        this.applicants = applicants;
        this.people = people;
        this.rows = rows;
        this.currentActor = currentActor;
    }

    /** Returns the two, or refuses with not-found where they are one already. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'AUDITOR')")
    @Transactional(readOnly = true)
    public Page compare(ApplicantId one, ApplicantId other) {
        var sides = List.of(side(one), side(other));
        if (sides.get(0).applicant().id().equals(sides.get(1).applicant().id())) {
            throw new NotFound(other);
        }
        return new Page(sides.get(0), sides.get(1));
    }

    private Side side(ApplicantId id) {
        var organisation = organisations.require(id);
        return new Side(
                applicants.require(id),
                applicants.profile(id),
                people.membersOf(organisation, currentActor.require().id()).members(),
                rows.of(organisation).size());
    }

    /** Two organisations, side by side. */
    public record Page(Side one, Side other) {

        public List<Side> sides() {
            return List.of(one, other);
        }
    }

    /** One of the two: its facts, its members and how many mandates it has. */
    public record Side(
            ApplicantView applicant, ProfileView profile, List<OrganisationPeople.Member> members, int mandates) {}
}
