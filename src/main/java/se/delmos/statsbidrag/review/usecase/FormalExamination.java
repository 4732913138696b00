package se.delmos.statsbidrag.review.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.ordinances.Ordinances;
import se.delmos.statsbidrag.review.model.FormalFacts;
import se.delmos.statsbidrag.review.model.FormalRules;
import se.delmos.statsbidrag.review.model.JudgedCheck;

/** Asks every formal rule of the call's wording, with the text and the section of each. */
@Component
class FormalExamination {

    private final Ordinances ordinances;
    private final FactTexts texts;

    FormalExamination(Ordinances ordinances, FactTexts texts) {
        this.ordinances = ordinances;
        this.texts = texts;
    }

    /** Examines; {@code judgements} are the officer's answers by rule id, where the facts do not settle the rule. */
    List<JudgedCheck> of(FormalFacts facts, Map<String, Boolean> judgements) {
        return FormalRules.examine(facts).stream()
                .map(result -> new JudgedCheck(
                        ordinances.rule(result.rule(), facts.version().id()),
                        result.verdict(),
                        texts.of(result),
                        Optional.ofNullable(judgements.get(result.rule().value()))))
                .toList();
    }
}
