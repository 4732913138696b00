package se.delmos.statsbidrag.applicants.usecase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.AccountView;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.OrganisationTraces;
import se.delmos.statsbidrag.applicants.model.Description;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.applicants.model.OrganisationLookup;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.applicants.model.Profile;
import se.delmos.statsbidrag.applicants.model.ProfileRepository;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** What can tie organisations together, as other modules see it. An organisation that was merged is the one that remains. */
@Service
@Transactional(readOnly = true)
class TraceOrganisations implements OrganisationTraces {

    private static final String CALLER = "read by the checks of officers, which carry the authorisation";

    private final OrganisationRepository organisations;
    private final ProfileRepository profiles;
    private final OrganisationLookup register;
    private final Identities identities;

    TraceOrganisations(
            OrganisationRepository organisations,
            ProfileRepository profiles,
            OrganisationLookup register,
            Identities identities) {
        this.organisations = organisations;
        this.profiles = profiles;
        this.register = register;
        this.identities = identities;
    }

    @Override
    @SystemOnly(reason = CALLER)
    public Optional<Registered> registered(OrganisationNumber number) {
        return register.find(number).map(entry -> new Registered(entry.standing(), entry.formedOn()));
    }

    @Override
    @SystemOnly(reason = CALLER)
    public Map<AccountView, List<ApplicantId>> sharingAccountsOf(ApplicantId id) {
        var own = organisations.require(id).id();
        var shared = new LinkedHashMap<AccountView, List<ApplicantId>>();
        for (var account : profiles.of(own).accounts()) {
            var others = profiles.findWithAccount(account.kind(), account.digits()).stream()
                    .map(ApplicantId::new)
                    .map(other -> organisations.require(other).id())
                    .filter(other -> !other.equals(own))
                    .distinct()
                    .toList();
            if (!others.isEmpty()) {
                shared.put(account.view(), others);
            }
        }
        return shared;
    }

    @Override
    @SystemOnly(reason = CALLER)
    public Map<ApplicantId, Contacts> contactsOf(Collection<ApplicantId> ids) {
        var asked = organisations.requireAll(ids);
        var described = profiles.of(
                asked.values().stream().map(Organisation::id).distinct().toList());
        var names = identities.namesOf(
                asked.values().stream().flatMap(TraceOrganisations::signatories).collect(Collectors.toSet()));
        var found = new LinkedHashMap<ApplicantId, Contacts>();
        asked.forEach((id, organisation) -> found.put(
                id,
                new Contacts(
                        Set.of(organisation.email().strip().toLowerCase(Locale.ROOT)),
                        phones(described.get(organisation.id())),
                        signatories(organisation)
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))));
        return found;
    }

    private static Stream<ActorId> signatories(Organisation organisation) {
        return organisation.members().stream()
                .filter(member -> member.right() == MemberRight.SIGNATORY)
                .map(member -> new ActorId(member.person()));
    }

    private static Set<String> phones(@Nullable Profile profile) {
        return Optional.ofNullable(profile).map(Profile::description).map(Description::phone).stream()
                .map(TraceOrganisations::digits)
                .filter(digits -> !digits.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The same number whether written {@code 070-123 45 67} or {@code +46 70 123 45 67}. */
    private static String digits(String phone) {
        return phone.replaceAll("[^0-9+]", "").replaceFirst("^(\\+|00)46", "0").replace("+", "");
    }
}
