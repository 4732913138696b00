package se.delmos.statsbidrag.workflow.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The values that gateways route on: all the variables that any process has. */
public enum Routing {
    FORMAL_REQUIREMENTS_MET("formalRequirementsMet"),
    MONEY_GRANTED("moneyGranted"),
    PAID_BY_BANK("paidByBank"),
    MONEY_UNUSED("moneyUnused");

    private final String variable;

    Routing(String variable) {
        this.variable = variable;
    }

    public String variable() {
        return variable;
    }

    /** Returns all variables, true for those given and false for the others. */
    static Map<String, Object> variables(Set<Routing> holding) {
        var variables = new LinkedHashMap<String, Object>();
        for (var routing : values()) {
            variables.put(routing.variable, holding.contains(routing));
        }
        return variables;
    }
}
