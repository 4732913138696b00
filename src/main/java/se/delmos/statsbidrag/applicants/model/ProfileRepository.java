package se.delmos.statsbidrag.applicants.model;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.applicants.ApplicantId;

/** The profiles; an organisation that has said nothing has none stored. */
public interface ProfileRepository extends Repository<Profile, UUID> {

    Profile save(Profile profile);

    Optional<Profile> findById(UUID organisation);

    /** Returns the organisation's profile, an empty one where it has said nothing. */
    default Profile of(ApplicantId organisation) {
        return findById(organisation.value()).orElseGet(() -> new Profile(organisation));
    }
}
