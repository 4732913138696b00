package se.delmos.statsbidrag.applicants.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.applicants.AccountKind;
import se.delmos.statsbidrag.applicants.ApplicantId;

/** The profiles; an organisation that has said nothing has none stored. */
public interface ProfileRepository extends Repository<Profile, UUID> {

    Profile save(Profile profile);

    Optional<Profile> findById(UUID organisation);

    /** Returns the organisations that have given an account as theirs. */
    @Query(
            "select p.organisation from Profile p join p.accounts a where a.kind = :kind and a.digits = :digits order by p.organisation")
    List<UUID> findWithAccount(AccountKind kind, String digits);

    List<Profile> findByOrganisationIn(Collection<UUID> organisations);

    /** Returns the profiles of those of some organisations that have said something of themselves. */
    default Map<ApplicantId, Profile> of(Collection<ApplicantId> ids) {
        return findByOrganisationIn(ids.stream().map(ApplicantId::value).toList()).stream()
                .collect(Collectors.toMap(Profile::applicant, profile -> profile));
    }

    /** Returns the organisation's profile, an empty one where it has said nothing. */
    default Profile of(ApplicantId organisation) {
        return findById(organisation.value()).orElseGet(() -> new Profile(organisation));
    }
}
