package se.delmos.statsbidrag.review.model;

import java.util.Arrays;
import java.util.List;
import se.delmos.statsbidrag.kernel.RuleId;

/**
 * The answer of one rule.
 *
 * @param factKey the sentence that names the facts used, in the module's text bundle
 * @param facts the values of the sentence's placeholders: text, days, periods, amounts or enums
 */
public record CheckResult(RuleId rule, Verdict verdict, String factKey, List<Object> facts) {

    static CheckResult of(FormalRule rule, Verdict verdict, String factKey, Object... facts) {
        return new CheckResult(rule.id(), verdict, factKey, List.copyOf(Arrays.asList(facts)));
    }
}
