package se.delmos.statsbidrag.applicants.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.Authority;
import se.delmos.statsbidrag.applicants.Care;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.ProfileView;
import se.delmos.statsbidrag.applicants.adapter.Places;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** The organisations as other modules see them, and the rights of the person who is signed in. */
@Service
@Transactional(readOnly = true)
public class OrganisationDirectory implements Applicants {

    private static final String CALLER = "read by other modules; the use case that asks carries the authorisation";

    private final OrganisationRepository organisations;
    private final Mandates mandates;
    private final Profiles profiles;
    private final Places places;
    private final Identities identities;
    private final CareOfMembers care;
    private final CurrentActor currentActor;

    OrganisationDirectory(
            OrganisationRepository organisations,
            Mandates mandates,
            Profiles profiles,
            Places places,
            Identities identities,
            CareOfMembers care,
            CurrentActor currentActor) {
        this.organisations = organisations;
        this.mandates = mandates;
        this.profiles = profiles;
        this.places = places;
        this.identities = identities;
        this.care = care;
        this.currentActor = currentActor;
    }

    @Override
    @SystemOnly(reason = CALLER)
    public ApplicantView require(ApplicantId id) {
        return view(load(id));
    }

    @Override
    @SystemOnly(reason = CALLER)
    public Map<ApplicantId, ApplicantView> among(Collection<ApplicantId> ids) {
        var keys = ids.stream().map(ApplicantId::value).distinct().toList();
        return organisations.findByIdIn(keys).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Organisation::id,
                        found -> view(found.mergedInto().map(this::load).orElse(found))));
    }

    @Override
    @SystemOnly(reason = CALLER)
    public Set<ApplicantId> everyIdOf(ApplicantId id) {
        return organisations.everyIdOf(load(id).id());
    }

    @Override
    @SystemOnly(reason = CALLER)
    public ProfileView profile(ApplicantId id) {
        return profiles.of(load(id));
    }

    @Override
    @SystemOnly(reason = CALLER)
    public Optional<ApplicantView> findByName(String name) {
        return organisations.findByNameAndMergedIntoIsNull(name).stream()
                .findFirst()
                .map(this::view);
    }

    @Override
    @SystemOnly(reason = CALLER)
    public Optional<ApplicantView> findByNumber(OrganisationNumber number) {
        return organisations.findByOrganisationNumber(number.digits()).map(this::view);
    }

    @Override
    @SystemOnly(reason = CALLER)
    public List<ApplicantView> named(String words, int most) {
        return organisations
                .findByMergedIntoIsNullAndNameContainingIgnoreCaseOrderByName(words, Limit.of(most))
                .stream()
                .map(this::view)
                .toList();
    }

    @Override
    @SystemOnly(reason = CALLER)
    public List<ApplicantView> of(ActorId person) {
        return organisations.findByMember(person.value()).stream()
                .map(this::view)
                .toList();
    }

    @Override
    @SystemOnly(reason = CALLER)
    public List<String> addressesOf(ApplicantId id) {
        var organisation = load(id);
        var addresses = organisation.members().stream()
                .flatMap(member -> identities.find(new ActorId(member.person())).stream())
                .map(Actor::email)
                .filter(address -> !address.isBlank())
                .sorted()
                .toList();
        return addresses.isEmpty() ? List.of(organisation.email()) : addresses;
    }

    @Override
    @SystemOnly(reason = CALLER)
    public List<String> signatoriesOf(ApplicantId id) {
        return signersOf(id).stream().map(Signer::name).toList();
    }

    @Override
    @SystemOnly(reason = CALLER)
    public List<Signer> signersOf(ApplicantId id) {
        var organisation = load(id);
        return organisation.members().stream()
                .map(member -> new ActorId(member.person()))
                .filter(member -> mandates.allows(organisation, member, MemberRight.SIGNATORY))
                .map(member -> new Signer(member, identities.nameOf(member), mandates.signsAlone(organisation, member)))
                .sorted(Comparator.comparing(Signer::name))
                .toList();
    }

    @Override
    @SystemOnly(reason = "is itself the check that use cases make")
    public void requireRight(ApplicantId id, MemberRight right) {
        if (!mayAct(id, right)) {
            throw new AccessDeniedException("No right %s for %s".formatted(right, id));
        }
        currentActor.lookAt(load(id).id().value());
    }

    @Override
    @SystemOnly(reason = "is itself the check that use cases make")
    public boolean mayAct(ApplicantId id, MemberRight right) {
        return mandates.allows(load(id), currentActor.require().id(), right);
    }

    @Override
    @SystemOnly(reason = CALLER)
    public Authority authorityOf(ApplicantId id, ActorId person, LocalDate day) {
        return mandates.authorityOf(load(id), person, day);
    }

    @Override
    @SystemOnly(reason = CALLER)
    public Care careOf(ApplicantId id) {
        return care.of(load(id), currentActor.require().id());
    }

    @Override
    @SystemOnly(reason = "public reference data")
    public List<County> counties() {
        return places.counties();
    }

    private Organisation load(ApplicantId id) {
        return organisations.require(id);
    }

    private ApplicantView view(Organisation organisation) {
        return new ApplicantView(
                organisation.id(),
                organisation.name(),
                organisation.kind(),
                organisation.organisationNumber(),
                organisation.countyCode(),
                places.county(organisation.countyCode()).map(County::name).orElse(organisation.countyCode()),
                organisation.municipalityCode().flatMap(places::municipality),
                organisation.activeSince(),
                organisation.email());
    }
}
