package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.Description;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.applicants.model.ProfileRepository;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Keeps what an organisation says of itself, for every application to come. */
@Service
public class SaveProfile {

    private final OrganisationRepository organisations;
    private final ProfileRepository profiles;
    private final Applicants applicants;
    private final CurrentActor currentActor;
    private final Clock clock;

    SaveProfile(
            OrganisationRepository organisations,
            ProfileRepository profiles,
            Applicants applicants,
            CurrentActor currentActor,
            Clock clock) {
        this.organisations = organisations;
        this.profiles = profiles;
        this.applicants = applicants;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void save(ApplicantId id, Statement statement) {
        applicants.requireRight(id, MemberRight.WRITER);
        var organisation = organisations.require(id);
        organisations.save(organisation.reach(statement.email(), statement.activeSince()));
        var profile = profiles.of(organisation.id());
        profiles.save(
                profile.describe(statement.description(), currentActor.require().id(), clock.instant()));
    }

    /** What the organisation says; the address and the first day of activity (R-119-02) are its own, the rest describes it. */
    public record Statement(String email, @Nullable LocalDate activeSince, Description description) {}
}
