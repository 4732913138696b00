package se.delmos.statsbidrag.applicants.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ProfileView;
import se.delmos.statsbidrag.applicants.model.GiroAccount;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.applicants.model.ProfileRepository;

/** What organisations say of themselves, as other modules see it. */
@Component
class Profiles {

    private final ProfileRepository profiles;

    Profiles(ProfileRepository profiles) {
        this.profiles = profiles;
    }

    ProfileView of(Organisation organisation) {
        var profile = profiles.of(organisation.id());
        var said = profile.description();
        return new ProfileView(
                organisation.municipalityCode(),
                Optional.ofNullable(said.contactPerson()),
                organisation.email(),
                Optional.ofNullable(said.phone()),
                Optional.ofNullable(said.address()),
                Optional.ofNullable(said.web()),
                Optional.ofNullable(said.purpose()),
                Optional.ofNullable(said.foundedOn()),
                organisation.activeSince(),
                profile.accounts().stream().map(GiroAccount::view).toList());
    }
}
