package se.delmos.statsbidrag.decisions.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.model.Decision;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.Direction;
import se.delmos.statsbidrag.registry.NewRecord;
import se.delmos.statsbidrag.registry.Registry;

/** Enters decisions in the diary: the letter as it went out, or where the knowledge of a past grant came from. */
@Component
class DecisionDiary {

    private final Registry registry;
    private final Swedish swedish;

    DecisionDiary(Registry registry, Swedish swedish) {
        this.registry = registry;
        this.swedish = swedish;
    }

    /** Registers the letter as sent to the party through the portal (R-FL-09); a case without money ends here. */
    void sent(Decision decision, DocumentId letter, Instant at) {
        var number = CaseNumber.of(decision.caseFile().caseNumber());
        var subject =
                swedish.text("decisions.diary." + decision.ruling().outcome().name());
        registry.record(
                number,
                new NewRecord(Direction.OUTGOING, subject, decision.recipient().name(), Optional.of(letter)));
        if (!decision.ruling().outcome().grantsMoney()) {
            registry.close(number, at);
        }
    }

    void imported(CaseNumber number, String source) {
        var subject = swedish.text("decisions.diary.imported", source);
        registry.record(
                number, new NewRecord(Direction.DRAWN_UP, subject, swedish.text("decisions.agency"), Optional.empty()));
    }
}
