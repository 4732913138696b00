package se.delmos.statsbidrag.decisions.model;

import java.util.List;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** One or more rules hinder the decision. Nothing was kept. */
public class DecisionHindered extends RuleViolation {

    private final List<DecisionRule> rules;

    public DecisionHindered(List<DecisionRule> rules) {
        super("decisions.hinder." + rules.get(0).name());
        this.rules = List.copyOf(rules);
    }

    /** Returns the keys of all sentences, one per rule. */
    public List<String> keys() {
        return rules.stream().map(rule -> "decisions.hinder." + rule.name()).toList();
    }
}
