package se.delmos.statsbidrag.decisions.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.Calls;
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
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ledger.LedgerPosting;
import se.delmos.statsbidrag.registry.Direction;
import se.delmos.statsbidrag.registry.NewRecord;
import se.delmos.statsbidrag.registry.Registry;

/** Records the decision behind a past grant: committed in the ledger, entered in the diary, without day and letter. */
@Service
public class RecordPastGrant implements GrantRecording {

    private final DecisionRepository decisions;
    private final Applications applications;
    private final Calls calls;
    private final Applicants applicants;
    private final LedgerPosting ledger;
    private final Registry registry;
    private final CurrentActor currentActor;
    private final MessageSource texts;
    private final Clock clock;

    RecordPastGrant(
            DecisionRepository decisions,
            Applications applications,
            Calls calls,
            Applicants applicants,
            LedgerPosting ledger,
            Registry registry,
            CurrentActor currentActor,
            MessageSource texts,
            Clock clock) {
        this.decisions = decisions;
        this.applications = applications;
        this.calls = calls;
        this.applicants = applicants;
        this.ledger = ledger;
        this.registry = registry;
        this.currentActor = currentActor;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    @SystemOnly(reason = "Called by the importer, which carries the authorisation.")
    @Transactional
    public DecisionId recordPast(ApplicationId id, String source) {
        return decisions.on(id.value()).map(Decision::id).orElseGet(() -> record(applications.require(id), source));
    }

    private DecisionId record(ApplicationView application, String source) {
        var id = DecisionId.create();
        var file = CaseFile.of(application, calls.require(application.call()));
        var commitment = ledger.commit(new BudgetId(file.budget()), application.amount(), id.toString());
        var by = currentActor.require().id();
        var execution = new Execution(id, by, clock.instant(), Optional.of(commitment), Optional.empty(), true);
        var ruling = new Ruling(Outcome.GRANTED, application.amount().ore(), source, "", "");
        decisions.save(
                new Decision(file, Recipient.of(applicants.require(application.applicant())), ruling, execution));
        registry.record(application.caseNumber(), note(source));
        return id;
    }

    private NewRecord note(String source) {
        var agency = texts.getMessage("decisions.agency", null, Display.SWEDISH);
        var subject = texts.getMessage("decisions.diary.imported", new Object[] {source}, Display.SWEDISH);
        return new NewRecord(Direction.DRAWN_UP, subject, agency, Optional.empty());
    }
}
