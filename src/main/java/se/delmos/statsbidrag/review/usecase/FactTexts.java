package se.delmos.statsbidrag.review.usecase;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.review.model.CheckResult;

/** Writes out the facts of a check in Swedish, the language of the case: what is shown is what is stored. */
@Component
class FactTexts {

    private final MessageSource texts;

    FactTexts(MessageSource texts) {
        this.texts = texts;
    }

    String of(CheckResult result) {
        return sentence(
                result.factKey(), result.facts().stream().map(this::written).toArray());
    }

    String sentence(String key, Object... values) {
        return texts.getMessage(key, values, Display.SWEDISH);
    }

    private String written(Object fact) {
        if (fact instanceof ApplicantKind kind) {
            return sentence("applicants.kind." + kind.name());
        }
        if (fact instanceof LocalDate day) {
            return Display.day(day, Display.SWEDISH);
        }
        if (fact instanceof Period period) {
            return written(period.from()) + " – " + written(period.to());
        }
        if (fact instanceof Instant at) {
            return Display.deadline(at, Display.SWEDISH);
        }
        return fact instanceof Money amount ? Display.kr(amount) : fact.toString();
    }
}
