package se.delmos.statsbidrag.applicants.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.AccessRequestRepository;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Lists the organisations that the signed-in person is a member of, with the person's right in each. */
@Service
public class ListOwnOrganisations {

    private final OrganisationRepository organisations;
    private final AccessRequestRepository requests;
    private final CurrentActor currentActor;

    ListOwnOrganisations(
            OrganisationRepository organisations, AccessRequestRepository requests, CurrentActor currentActor) {
        this.organisations = organisations;
        this.requests = requests;
        this.currentActor = currentActor;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Own list() {
        var person = currentActor.require();
        return new Own(
                organisations.findByMember(person.id().value()).stream()
                        .map(organisation -> own(organisation, person))
                        .toList(),
                requests
                        .findByPersonAndAnsweredAtIsNullOrderByAskedAt(
                                person.id().value())
                        .stream()
                        .map(request ->
                                organisations.require(request.organisation()).name())
                        .toList());
    }

    private OwnOrganisation own(Organisation organisation, Actor person) {
        var chosen = person.organisation()
                .map(ApplicantId::new)
                .filter(organisations.everyIdOf(organisation.id())::contains)
                .isPresent();
        return new OwnOrganisation(
                organisation.id(),
                organisation.name(),
                organisation.kind(),
                organisation.rightOf(person.id()).orElseThrow(),
                chosen);
    }

    /**
     * The person's organisations.
     *
     * @param waitingFor the names of those that the person has asked to be let into
     */
    public record Own(List<OwnOrganisation> organisations, List<String> waitingFor) {}

    /** An organisation as its member sees it; one of them may be the one the person acts for. */
    public record OwnOrganisation(ApplicantId id, String name, ApplicantKind kind, MemberRight right, boolean chosen) {}
}
