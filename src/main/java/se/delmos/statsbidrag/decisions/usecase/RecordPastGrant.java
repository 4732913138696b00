package se.delmos.statsbidrag.decisions.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.GrantRecording;
import se.delmos.statsbidrag.decisions.Outcome;
import se.delmos.statsbidrag.decisions.model.CaseFile;
import se.delmos.statsbidrag.decisions.model.Decision;
import se.delmos.statsbidrag.decisions.model.DecisionRepository;
import se.delmos.statsbidrag.decisions.model.Execution;
import se.delmos.statsbidrag.decisions.model.Recipient;
import se.delmos.statsbidrag.decisions.model.Ruling;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ledger.CommitmentId;
import se.delmos.statsbidrag.ledger.LedgerPosting;

/** Records the decision behind a past grant: committed in the ledger, entered in the diary, without day and letter. */
@Service
public class RecordPastGrant implements GrantRecording {

    private final DecisionRepository decisions;
    private final DecisionFiles files;
    private final LedgerPosting ledger;
    private final DecisionDiary diary;
    private final CurrentActor currentActor;
    private final Clock clock;

    RecordPastGrant(
            DecisionRepository decisions,
            DecisionFiles files,
            LedgerPosting ledger,
            DecisionDiary diary,
            CurrentActor currentActor,
            Clock clock) {
        this.decisions = decisions;
        this.files = files;
        this.ledger = ledger;
        this.diary = diary;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    @SystemOnly(reason = "Called by the importer, which carries the authorisation.")
    @Transactional
    public DecisionId recordPast(ApplicationId id, String source) {
        return decisions.on(id.value()).map(Decision::id).orElseGet(() -> grant(files.require(id), source));
    }

    @Override
    @SystemOnly(reason = "Called by the seed of a past round, which is run by an administrator.")
    @Transactional
    public DecisionId recordPastRefusal(ApplicationId id, String source) {
        return decisions.on(id.value()).map(Decision::id).orElseGet(() -> refuse(files.require(id), source));
    }

    private DecisionId grant(DecisionFile file, String source) {
        var id = DecisionId.create();
        var amount = file.application().amount();
        var budget = new BudgetId(CaseFile.of(file.application(), file.call()).budget());
        var commitment = ledger.commit(budget, amount, id.toString());
        return record(
                file,
                new Ruling(Outcome.GRANTED, amount.ore(), source, "", ""),
                execution(id, Optional.of(commitment)));
    }

    private DecisionId refuse(DecisionFile file, String source) {
        var execution = execution(DecisionId.create(), Optional.empty());
        return record(file, new Ruling(Outcome.REFUSED, 0, source, "", ""), execution);
    }

    private DecisionId record(DecisionFile file, Ruling ruling, Execution execution) {
        var subject = CaseFile.of(file.application(), file.call());
        decisions.save(new Decision(subject, Recipient.of(file.applicant()), ruling, execution));
        diary.imported(file.application().caseNumber(), ruling.reasons());
        return execution.decision();
    }

    private Execution execution(DecisionId id, Optional<CommitmentId> commitment) {
        var by = currentActor.require().id();
        return new Execution(id, by, clock.instant(), commitment, Optional.empty(), true);
    }
}
