package se.delmos.statsbidrag.review.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.Direction;
import se.delmos.statsbidrag.registry.NewRecord;
import se.delmos.statsbidrag.registry.Registry;

/** Enters in the diary what is drawn up while a case is prepared (5 kap. 1 § OSL). */
@Component
class CaseDiary {

    private final Registry registry;
    private final FactTexts texts;

    CaseDiary(Registry registry, FactTexts texts) {
        this.registry = registry;
        this.texts = texts;
    }

    void drawnUp(CaseNumber number, String subjectKey) {
        registry.record(
                number,
                new NewRecord(
                        Direction.DRAWN_UP,
                        texts.sentence(subjectKey),
                        texts.sentence("review.diary.agency"),
                        Optional.empty()));
    }
}
