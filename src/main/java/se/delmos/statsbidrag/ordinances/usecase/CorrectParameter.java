package se.delmos.statsbidrag.ordinances.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.ordinances.CorrectionId;
import se.delmos.statsbidrag.ordinances.ParameterId;
import se.delmos.statsbidrag.ordinances.model.Grounds;
import se.delmos.statsbidrag.ordinances.model.ParameterCorrectionRepository;
import se.delmos.statsbidrag.ordinances.model.ParameterRepository;
import se.delmos.statsbidrag.ordinances.model.ParameterStatement;

/** Corrects what a wording measures by, without a release. A case that came in before keeps the value it came in under. */
@Service
public class CorrectParameter {

    private final ParameterRepository parameters;
    private final ParameterCorrectionRepository corrections;
    private final CurrentActor actor;
    private final Clock clock;

    CorrectParameter(
            ParameterRepository parameters,
            ParameterCorrectionRepository corrections,
            CurrentActor actor,
            Clock clock) {
        this.parameters = parameters;
        this.corrections = corrections;
        this.actor = actor;
        this.clock = clock;
    }

    /** Does nothing when the same form was sent before. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void correct(ParameterId id, Command command) {
        if (corrections.existsById(command.correction().value())) {
            return;
        }
        var parameter = parameters.require(id);
        StaleVersion.refuseUnless(parameter.revision() == command.revision(), id);
        var grounds =
                new Grounds(command.reason(), command.readOn(), actor.require().id(), clock.instant());
        corrections.save(parameter.correct(command.correction(), command.after(), grounds));
        parameters.save(parameter);
    }

    /**
     * What the administrator says instead, and why.
     *
     * @param correction the coming correction's id, so that the same form sent twice makes one
     * @param revision the revision the form was opened with
     * @param readOn the day on which the source was read
     */
    public record Command(
            CorrectionId correction, long revision, ParameterStatement after, String reason, LocalDate readOn) {}
}
