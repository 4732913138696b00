package se.delmos.statsbidrag.ordinances;

import java.util.Set;
import se.delmos.statsbidrag.kernel.RuleId;

/**
 * What a wording lays down, as a case is examined by it.
 *
 * @param rules the rules that hold in it, beside those that hold for every grant
 * @param parameters what the rules measure by, as it stood when the case began
 */
public record Provisions(OrdinanceVersionView version, Set<RuleId> rules, ParameterValues parameters, AnnexView annex) {

    public Provisions {
        rules = Set.copyOf(rules);
    }

    public boolean holds(RuleId rule) {
        return rules.contains(rule);
    }
}
