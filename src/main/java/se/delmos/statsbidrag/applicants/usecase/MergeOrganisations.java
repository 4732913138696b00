package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.applicants.model.ProfileRepository;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Makes two entries of one organisation one. Nothing is deleted: the old identity leads to the one that remains. */
@Service
public class MergeOrganisations {

    private final OrganisationRepository organisations;
    private final Movables movables;
    private final ProfileRepository profiles;
    private final CurrentActor currentActor;
    private final Clock clock;

    MergeOrganisations(
            OrganisationRepository organisations,
            Movables movables,
            ProfileRepository profiles,
            CurrentActor currentActor,
            Clock clock) {
        this.organisations = organisations;
        this.movables = movables;
        this.profiles = profiles;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void merge(ApplicantId remaining, ApplicantId absorbed, String reason) {
        var keeps = organisations.require(remaining);
        var goes = organisations.require(absorbed);
        var by = currentActor.require().id();
        var inherited = goes.mergeInto(keeps, reason, by, clock.instant());
        // The number is unique: it is given up before it is taken over.
        organisations.saveAndFlush(goes);
        organisations.save(keeps.inherit(inherited));
        movables.move(goes, keeps);
        takeOverProfile(goes, keeps, by, clock.instant());
    }

    private void takeOverProfile(Organisation goes, Organisation keeps, ActorId by, Instant now) {
        profiles.findById(goes.id().value())
                .ifPresent(left -> profiles.save(profiles.of(keeps.id()).absorb(left, by, now)));
    }
}
