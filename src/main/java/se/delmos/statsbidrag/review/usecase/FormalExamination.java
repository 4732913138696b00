package se.delmos.statsbidrag.review.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.Ordinances;
import se.delmos.statsbidrag.ordinances.Provisions;
import se.delmos.statsbidrag.review.model.ApplicantFacts;
import se.delmos.statsbidrag.review.model.CheckResult;
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
                .map(result -> check(
                        result,
                        facts.version(),
                        Optional.ofNullable(judgements.get(result.rule().value()))))
                .toList();
    }

    /** Puts a partner that is to have a share of the grant to the rules on who may get it, as they are at a moment. */
    List<JudgedCheck> of(ApplicantView partner, Provisions law, Instant at) {
        var day = LocalDate.ofInstant(at, Display.STOCKHOLM);
        return FormalRules.examine(ApplicantFacts.ofPartner(partner, day, law)).stream()
                .map(result -> check(result, law.version(), Optional.empty()))
                .toList();
    }

    private JudgedCheck check(CheckResult result, OrdinanceVersionView wording, Optional<Boolean> judgement) {
        return new JudgedCheck(
                ordinances.rule(result.rule(), wording.id()), result.verdict(), texts.of(result), judgement);
    }
}
