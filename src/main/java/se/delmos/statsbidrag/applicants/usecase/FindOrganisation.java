package se.delmos.statsbidrag.applicants.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.adapter.Places;
import se.delmos.statsbidrag.applicants.adapter.Places.Municipality;
import se.delmos.statsbidrag.applicants.model.AccessRequestRepository;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.applicants.model.OrganisationLookup;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.applicants.model.RegisterEntry;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** Finds an organisation by its number: among those that are registered here, and in the register. */
@Service
public class FindOrganisation {

    private final OrganisationRepository organisations;
    private final AccessRequestRepository requests;
    private final OrganisationLookup register;
    private final Places places;
    private final CurrentActor currentActor;

    FindOrganisation(
            OrganisationRepository organisations,
            AccessRequestRepository requests,
            OrganisationLookup register,
            Places places,
            CurrentActor currentActor) {
        this.organisations = organisations;
        this.requests = requests;
        this.register = register;
        this.places = places;
        this.currentActor = currentActor;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Found find(OrganisationNumber number) {
        var actor = currentActor.require();
        return new Found(
                number,
                organisations
                        .findByOrganisationNumber(number.digits())
                        .map(organisation -> registered(organisation, actor.id())),
                register.find(number).map(this::facts),
                places.municipalities(),
                actor.email());
    }

    private Registered registered(Organisation organisation, ActorId person) {
        return new Registered(
                organisation.id(),
                organisation.name(),
                organisation.rightOf(person).isPresent(),
                requests.existsByOrganisationAndPersonAndAnsweredAtIsNull(
                        organisation.id().value(), person.value()));
    }

    private Facts facts(RegisterEntry entry) {
        return new Facts(
                entry,
                entry.municipalityCode().flatMap(places::municipality),
                places.county(entry.countyCode()).orElseThrow().name());
    }

    /**
     * What is known of a number.
     *
     * @param registered the organisation that is registered here with the number
     * @param facts what the register says
     * @param email the person's own address, a proposal for the organisation's
     */
    public record Found(
            OrganisationNumber number,
            Optional<Registered> registered,
            Optional<Facts> facts,
            List<Municipality> municipalities,
            String email) {

        /** Tells whether the register's facts hold whatever the person would rather write. */
        public boolean locked() {
            return facts.filter(known -> known.entry().publicBody()).isPresent();
        }
    }

    /** An organisation that is registered here: whether the person is a member, or has asked to be. */
    public record Registered(ApplicantId id, String name, boolean member, boolean asked) {}

    /** A register's entry with the names of its places. */
    public record Facts(RegisterEntry entry, Optional<String> municipality, String county) {}
}
