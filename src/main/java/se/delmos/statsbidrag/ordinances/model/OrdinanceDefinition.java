package se.delmos.statsbidrag.ordinances.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.Parameter;

/**
 * A wording of an ordinance as somebody hands it in.
 *
 * @param validTo the first day it no longer holds, empty where it still does
 * @param rules the rules that hold in it, in its own words
 * @param annex how many municipalities its annex lists, empty where it has none
 */
public record OrdinanceDefinition(
        OrdinanceVersionId version,
        OrdinanceNumber ordinance,
        String issuer,
        String title,
        String amendedBy,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        RuleStatement purpose,
        String note,
        Transition transition,
        List<UseHeadingText> uses,
        List<Measure> parameters,
        List<Statement> rules,
        Optional<Integer> annex) {

    public OrdinanceDefinition {
        uses = List.copyOf(uses);
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
    }

    /** What the wording measures by. */
    public record Measure(Parameter parameter, ParameterStatement statement) {}

    /** A rule that holds in it. */
    public record Statement(RuleId rule, RuleStatement statement) {}
}
