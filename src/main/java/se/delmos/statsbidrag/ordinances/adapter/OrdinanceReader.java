package se.delmos.statsbidrag.ordinances.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.Parameter;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.ordinances.model.Applicability;
import se.delmos.statsbidrag.ordinances.model.OrdinanceDefinition;
import se.delmos.statsbidrag.ordinances.model.OrdinanceDefinition.Measure;
import se.delmos.statsbidrag.ordinances.model.OrdinanceDefinition.Statement;
import se.delmos.statsbidrag.ordinances.model.ParameterStatement;
import se.delmos.statsbidrag.ordinances.model.RuleStatement;
import se.delmos.statsbidrag.ordinances.model.Transition;
import se.delmos.statsbidrag.ordinances.model.UseHeadingText;
import tools.jackson.databind.JsonNode;

/** Reads JSON that the schema has accepted. */
final class OrdinanceReader {

    private OrdinanceReader() {}

    static OrdinanceDefinition ordinance(JsonNode json) {
        return new OrdinanceDefinition(
                new OrdinanceVersionId(string(json, "version")),
                new OrdinanceNumber(string(json, "ordinance")),
                string(json, "issuer"),
                string(json, "title"),
                string(json, "amendedBy"),
                LocalDate.parse(string(json, "validFrom")),
                Optional.ofNullable(json.get("validTo")).map(day -> LocalDate.parse(day.stringValue())),
                new RuleStatement(string(json.required("purpose"), "text"), "2 §", status(json.required("purpose"))),
                string(json, "note"),
                transition(json.required("transition")),
                list(json, "uses", OrdinanceReader::use),
                list(json, "parameters", OrdinanceReader::measure),
                list(json, "rules", OrdinanceReader::rule),
                Optional.ofNullable(json.get("annex")).map(JsonNode::intValue));
    }

    private static Transition transition(JsonNode json) {
        return new Transition(
                Applicability.valueOf(constant(string(json, "applies"))), string(json, "note"), status(json));
    }

    private static UseHeadingText use(JsonNode json) {
        return new UseHeadingText(constant(string(json, "code")), string(json, "text"), status(json));
    }

    private static Measure measure(JsonNode json) {
        return new Measure(
                Parameter.of(string(json, "code")).orElseThrow(),
                new ParameterStatement(string(json, "value"), string(json, "section"), status(json)));
    }

    private static Statement rule(JsonNode json) {
        return new Statement(
                new RuleId(string(json, "id")),
                new RuleStatement(string(json, "sentence"), string(json, "section"), status(json)));
    }

    private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> reading) {
        return StreamSupport.stream(json.path(name).spliterator(), false)
                .map(reading)
                .toList();
    }

    private static Verification status(JsonNode json) {
        return Verification.valueOf(constant(string(json, "status")));
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String string(JsonNode json, String name) {
        return json.required(name).stringValue();
    }
}
