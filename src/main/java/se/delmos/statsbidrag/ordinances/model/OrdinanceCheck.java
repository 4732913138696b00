package se.delmos.statsbidrag.ordinances.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.Parameter;

/** Finds what a schema cannot say: days that contradict, rules that nobody knows, and values that a rule would miss. */
public final class OrdinanceCheck {

    /** The rules of which a wording has one, to say who may apply. */
    public static final List<RuleId> WHO_MAY_APPLY = List.of(new RuleId("R-118-01"), new RuleId("R-119-01"));

    private static final List<RuleId> APPEAL = List.of(new RuleId("R-118-16"), new RuleId("R-119-24"));
    private static final List<String> LISTED = List.of("R-118-03", "R-118-04");
    private static final Map<String, Set<Parameter>> NEEDS = Map.of(
            "R-118-01", Set.of(Parameter.APPLICANTS),
            "R-119-01", Set.of(Parameter.APPLICANTS),
            "R-118-02", Set.of(Parameter.FEDERATIONS),
            "R-118-08", Set.of(Parameter.DIRECT_INTERVENTIONS),
            "R-119-02", Set.of(Parameter.YEARS_ACTIVE),
            "R-119-18", Set.of(Parameter.LEVELS),
            "R-119-20", Set.of(Parameter.AUDITOR_FROM),
            "R-151-01", Set.of(Parameter.MOST_SHARE),
            "R-STS-01", Set.of(Parameter.DE_MINIMIS_CEILING, Parameter.EURO_RATE));

    private final OrdinanceDefinition given;
    private final List<OrdinanceFault> faults = new ArrayList<>();

    private OrdinanceCheck(OrdinanceDefinition given) {
        this.given = given;
    }

    /** Returns everything that is wrong. */
    public static List<OrdinanceFault> faults(
            OrdinanceDefinition given, Collection<Wording> wordings, Set<RuleId> known) {
        var check = new OrdinanceCheck(given);
        check.identity(wordings);
        check.days(wordings);
        check.rules(known);
        check.values();
        return List.copyOf(check.faults);
    }

    private void identity(Collection<Wording> wordings) {
        if (!given.version().value().startsWith(given.ordinance().value().replace(':', '-') + "-v")) {
            fault("version", given.version(), given.ordinance().value().replace(':', '-'));
        }
        if (wordings.stream().anyMatch(wording -> wording.id().equals(given.version()))) {
            fault("exists", given.version());
        }
    }

    private void days(Collection<Wording> wordings) {
        if (given.validTo().filter(end -> !end.isAfter(given.validFrom())).isPresent()) {
            fault("ends-first");
        }
        wordings.stream()
                .filter(wording -> wording.ordinance().equals(given.ordinance())
                        && !wording.id().equals(given.version()))
                .filter(wording ->
                        overlap(wording.view().validFrom(), wording.view().validTo()))
                .forEach(wording -> fault("overlap", wording.id()));
    }

    private boolean overlap(LocalDate from, Optional<LocalDate> to) {
        return given.validTo().map(from::isBefore).orElse(true)
                && to.map(end -> given.validFrom().isBefore(end)).orElse(true);
    }

    private void rules(Set<RuleId> known) {
        given.rules().stream()
                .map(OrdinanceDefinition.Statement::rule)
                .filter(rule -> !known.contains(rule))
                .forEach(rule -> fault("unknown-rule", rule));
        oneOf(WHO_MAY_APPLY, "who-may-apply");
        oneOf(APPEAL, "appeal");
        twice(given.rules().stream().map(rule -> rule.rule().value()));
        twice(given.parameters().stream().map(measure -> measure.parameter().code()));
        twice(given.uses().stream().map(UseHeadingText::code));
    }

    private void oneOf(List<RuleId> rules, String reason) {
        if (rules.stream().map(RuleId::value).filter(ruleIds()::contains).count() != 1) {
            fault(reason);
        }
    }

    private void twice(Stream<String> codes) {
        var seen = new HashSet<String>();
        codes.filter(code -> !seen.add(code)).distinct().forEach(code -> fault("twice", code));
    }

    private void values() {
        var measured = given.parameters().stream()
                .map(OrdinanceDefinition.Measure::parameter)
                .collect(Collectors.toSet());
        ruleIds()
                .forEach(rule -> NEEDS.getOrDefault(rule, Set.of()).stream()
                        .filter(parameter -> !measured.contains(parameter))
                        .sorted()
                        .forEach(parameter -> fault("needs", rule, parameter.code())));
        given.parameters().stream()
                .filter(measure ->
                        !measure.parameter().isReadable(measure.statement().value()))
                .forEach(measure -> fault("unreadable", measure.parameter().code()));
        if (given.annex().isEmpty() && LISTED.stream().anyMatch(ruleIds()::contains)) {
            fault("annex");
        }
    }

    private Set<String> ruleIds() {
        return given.rules().stream().map(rule -> rule.rule().value()).collect(Collectors.toSet());
    }

    private void fault(String reason, Object... arguments) {
        faults.add(OrdinanceFault.of(
                reason, Stream.of(arguments).map(Object::toString).toArray()));
    }
}
