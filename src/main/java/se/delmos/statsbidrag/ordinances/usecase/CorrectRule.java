package se.delmos.statsbidrag.ordinances.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.ordinances.CorrectionId;
import se.delmos.statsbidrag.ordinances.RuleTextId;
import se.delmos.statsbidrag.ordinances.model.CorrectionRepository;
import se.delmos.statsbidrag.ordinances.model.Grounds;
import se.delmos.statsbidrag.ordinances.model.RuleStatement;
import se.delmos.statsbidrag.ordinances.model.RuleTextRepository;

/** Corrects a rule's text, section or status without a release. What was examined before keeps the text it was examined by. */
@Service
public class CorrectRule {

    private final RuleTextRepository rules;
    private final CorrectionRepository corrections;
    private final CurrentActor actor;
    private final Clock clock;

    CorrectRule(RuleTextRepository rules, CorrectionRepository corrections, CurrentActor actor, Clock clock) {
        this.rules = rules;
        this.corrections = corrections;
        this.actor = actor;
        this.clock = clock;
    }

    /** Does nothing when the same form was sent before. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void correct(RuleTextId id, Command command) {
        if (corrections.existsById(command.correction().value())) {
            return;
        }
        var rule = rules.require(id);
        StaleVersion.refuseUnless(rule.revision() == command.revision(), id);
        var grounds =
                new Grounds(command.reason(), command.readOn(), actor.require().id(), clock.instant());
        corrections.save(rule.correct(command.correction(), command.after(), grounds));
        rules.save(rule);
    }

    /**
     * What the administrator says instead, and why.
     *
     * @param correction the coming correction's id, so that the same form sent twice makes one
     * @param revision the revision the form was opened with
     * @param readOn the day on which the source was read
     */
    public record Command(
            CorrectionId correction, long revision, RuleStatement after, String reason, LocalDate readOn) {}
}
