package se.delmos.statsbidrag.applicants.usecase;

import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Shows an organisation's board, signatories and powers of attorney to its members. */
@Service
public class ShowMandates {

    private final OrganisationRepository organisations;
    private final Applicants applicants;
    private final Mandates mandates;
    private final MandateRows rows;
    private final PeopleAround people;
    private final CurrentActor currentActor;

    ShowMandates(
            OrganisationRepository organisations,
            Applicants applicants,
            Mandates mandates,
            MandateRows rows,
            PeopleAround people,
            CurrentActor currentActor) {
        this.organisations = organisations;
        this.applicants = applicants;
        this.mandates = mandates;
        this.rows = rows;
        this.people = people;
        this.currentActor = currentActor;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Page show(ApplicantId id) {
        applicants.requireRight(id, MemberRight.READER);
        var organisation = organisations.require(id);
        var person = currentActor.require().id();
        var decides = mandates.allows(organisation, person, MemberRight.SIGNATORY);
        var first = organisation.allows(person, MemberRight.WRITER) && !mandates.anyoneSubmits(organisation);
        var members = people.membersOf(organisation, person).members();
        return new Page(
                applicants.require(id),
                rows.of(organisation),
                first ? members.stream().filter(OrganisationPeople.Member::self).toList() : members,
                decides,
                first,
                mandates.today());
    }

    /**
     * An organisation's mandates.
     *
     * @param holders the members whom a new mandate can be for
     * @param decides whether the reader may hand in and take back mandates
     * @param first whether nobody can submit yet, so that the reader may hand in a mandate of their own
     */
    public record Page(
            ApplicantView applicant,
            List<MandateRow> mandates,
            List<OrganisationPeople.Member> holders,
            boolean decides,
            boolean first,
            LocalDate today) {}
}
