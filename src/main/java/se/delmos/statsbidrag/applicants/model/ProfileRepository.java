package se.delmos.statsbidrag.applicants.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Returns the organisation's profile, an empty one where it has said nothing. */
    default Profile of(ApplicantId organisation) {
        return findById(organisation.value()).orElseGet(() -> new Profile(organisation));
    }
}
