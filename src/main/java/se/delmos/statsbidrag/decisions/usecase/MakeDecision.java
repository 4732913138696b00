package se.delmos.statsbidrag.decisions.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Outcome;
import se.delmos.statsbidrag.decisions.model.CaseFile;
import se.delmos.statsbidrag.decisions.model.Decision;
import se.delmos.statsbidrag.decisions.model.DecisionHindered;
import se.delmos.statsbidrag.decisions.model.DecisionRepository;
import se.delmos.statsbidrag.decisions.model.DecisionRule;
import se.delmos.statsbidrag.decisions.model.Execution;
import se.delmos.statsbidrag.decisions.model.Recipient;
import se.delmos.statsbidrag.decisions.model.Ruling;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ledger.CommitmentId;
import se.delmos.statsbidrag.ledger.LedgerPosting;
import se.delmos.statsbidrag.review.DecisionPreparation;

/** Decides an application: money, letter, diary and decision in one transaction, or nothing. */
@Service
public class MakeDecision {

    private final DecisionRepository decisions;
    private final DecisionFiles files;
    private final DecisionLetter letter;
    private final LedgerPosting ledger;
    private final DecisionDiary diary;
    private final DecisionPreparation preparation;
    private final CurrentActor currentActor;
    private final Clock clock;

    MakeDecision(
            DecisionRepository decisions,
            DecisionFiles files,
            DecisionLetter letter,
            LedgerPosting ledger,
            DecisionDiary diary,
            DecisionPreparation preparation,
            CurrentActor currentActor,
            Clock clock) {
        this.decisions = decisions;
        this.files = files;
        this.letter = letter;
        this.ledger = ledger;
        this.diary = diary;
        this.preparation = preparation;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('DECISION_MAKER')")
    @Transactional
    public DecisionId decide(Command command) {
        var file = files.require(command.application());
        var decider = currentActor.require().id();
        var earlier = decisions.on(command.application().value());
        if (earlier.isPresent()) {
            return sameAgain(earlier.get(), command, decider);
        }
        StaleVersion.refuseUnless(file.review().version() == command.version(), command.application());
        var ruling = command.ruling(file, letter.standardReasons());
        var hindering = DecisionRule.hindering(ruling, file.standingFor(decider));
        if (!hindering.isEmpty()) {
            throw new DecisionHindered(hindering);
        }
        return carryOut(file, ruling, decider, clock.instant());
    }

    /** Returns the keys of every reason for a refusal: a decision that several rules hinder names them all. */
    public static List<String> reasons(RuleViolation refusal) {
        return refusal instanceof DecisionHindered hindered ? hindered.keys() : List.of(refusal.key());
    }

    /** Answers a double submit with what the first did, and anybody else with a refusal. */
    private static DecisionId sameAgain(Decision earlier, Command command, ActorId decider) {
        if (earlier.view().decidedBy().equals(decider) && earlier.ruling().outcome() == command.outcome()) {
            return earlier.id();
        }
        throw new RuleViolation("decisions.already-decided");
    }

    private DecisionId carryOut(DecisionFile file, Ruling ruling, ActorId decider, Instant now) {
        var id = DecisionId.create();
        // The letter is made first: it takes the longest, and the frame's row is locked from the commitment on.
        var pdf = letter.render(file, ruling, decider, now);
        var subject = CaseFile.of(file.application(), file.call());
        var commitment = commit(subject, ruling, id);
        var stored = letter.store(subject, pdf);
        var execution = new Execution(id, decider, now, commitment, Optional.of(stored), false);
        var decision = new Decision(subject, Recipient.of(file.applicant()), ruling, execution);
        close(file, decision, stored, now);
        return id;
    }

    private Optional<CommitmentId> commit(CaseFile subject, Ruling ruling, DecisionId id) {
        return ruling.outcome().grantsMoney()
                ? Optional.of(ledger.commit(new BudgetId(subject.budget()), ruling.amount(), id.toString()))
                : Optional.empty();
    }

    private void close(DecisionFile file, Decision decision, DocumentId stored, Instant now) {
        decisions.save(decision);
        diary.sent(decision, stored, now);
        preparation.close(file.application().id(), file.review().version(), now);
    }

    /**
     * What the decision maker hands in.
     *
     * @param version the version of the proposal that was read
     * @param amount what is granted where it is not all that was applied for; empty otherwise
     */
    public record Command(
            ApplicationId application,
            long version,
            Outcome outcome,
            Optional<Money> amount,
            String reasons,
            String provisions,
            String conditions) {

        Ruling ruling(DecisionFile file, String standardReasons) {
            var granted = switch (outcome) {
                case GRANTED -> file.application().amount();
                case PARTLY_GRANTED -> amount.orElse(Money.ZERO);
                case REFUSED, DISMISSED -> Money.ZERO;
            };
            var full = outcome == Outcome.GRANTED && reasons.isBlank();
            return new Ruling(outcome, granted.ore(), full ? standardReasons : reasons, provisions, conditions);
        }
    }
}
