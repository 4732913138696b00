package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.MandateId;
import se.delmos.statsbidrag.applicants.model.MandateRepository;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Verifies a mandate against its proof, or refuses it (R-ID-01). */
@Service
public class ExamineMandate {

    private final MandateRepository mandates;
    private final CurrentActor currentActor;
    private final Clock clock;

    ExamineMandate(MandateRepository mandates, CurrentActor currentActor, Clock clock) {
        this.mandates = mandates;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Verifies, or refuses where a reason against it is given. */
    @PreAuthorize("hasRole('CASE_OFFICER')")
    @Transactional
    public void examine(MandateId id, Optional<String> refusal) {
        var mandate = mandates.require(id);
        var officer = currentActor.require().id();
        refusal.ifPresentOrElse(
                reason -> mandate.refuse(reason, officer, clock.instant()),
                () -> mandate.verify(officer, clock.instant()));
        mandates.save(mandate);
    }
}
