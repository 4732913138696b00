package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.GiroAccount;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.applicants.model.ProfileRepository;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Adds an account, removes one, or chooses the one that applications propose. Who may submit does it. */
@Service
public class ChangeAccounts {

    private final OrganisationRepository organisations;
    private final ProfileRepository profiles;
    private final Applicants applicants;
    private final CurrentActor currentActor;
    private final Clock clock;

    ChangeAccounts(
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
    public void change(ApplicantId id, Change change, GiroAccount account) {
        applicants.requireRight(id, MemberRight.SIGNATORY);
        var profile = profiles.of(organisations.require(id).id());
        var by = currentActor.require().id();
        profiles.save(
                switch (change) {
                    case ADD -> profile.add(account, by, clock.instant());
                    case CHOOSE -> profile.choose(account, by, clock.instant());
                    case REMOVE -> profile.remove(account, by, clock.instant());
                });
    }

    /** What is done with an account. */
    public enum Change {
        ADD,
        CHOOSE,
        REMOVE
    }
}
