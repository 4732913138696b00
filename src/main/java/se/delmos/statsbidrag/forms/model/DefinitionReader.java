package se.delmos.statsbidrag.forms.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Check;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.FormDefinition.Kind;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.kernel.Money;
import tools.jackson.databind.JsonNode;

/** Reads JSON that the schema has accepted; what is left out there is empty here. */
final class DefinitionReader {

    private DefinitionReader() {}

    static FormDefinition form(JsonNode json) {
        return new FormDefinition(
                json.required("schema").intValue(),
                Kind.of(string(json, "kind")).orElseThrow(),
                text(json.required("title")),
                optional(json, "source", JsonNode::stringValue),
                list(json, "sections", DefinitionReader::section),
                list(json, "checks", DefinitionReader::check));
    }

    private static Section section(JsonNode json) {
        return new Section(
                string(json, "id"),
                text(json.required("title")),
                optional(json, "help", DefinitionReader::text),
                optional(json, "when", DefinitionReader::condition),
                list(json, "questions", DefinitionReader::question));
    }

    static Question question(JsonNode json) {
        return new Question(
                string(json, "id"),
                QuestionType.of(string(json, "type")).orElseThrow(),
                text(json.required("label")),
                optional(json, "help", DefinitionReader::text),
                json.path("required").booleanValue(false),
                optional(json, "limit", JsonNode::intValue),
                optional(json, "when", DefinitionReader::condition),
                list(json, "options", DefinitionReader::choice),
                optional(json, "optionsFrom", JsonNode::stringValue),
                optional(
                        json,
                        "meaning",
                        meaning -> Meaning.of(meaning.stringValue()).orElseThrow()),
                list(json, "columns", DefinitionReader::question),
                list(json, "rows", DefinitionReader::choice),
                list(
                        json,
                        "funding",
                        funding -> Funding.of(funding.stringValue()).orElseThrow()),
                optional(json, "formula", DefinitionReader::expression),
                optional(json, "text", DefinitionReader::text));
    }

    private static Check check(JsonNode json) {
        return new Check(
                string(json, "id"),
                condition(json.required("when")),
                text(json.required("message")),
                string(json, "at"));
    }

    static Condition condition(JsonNode json) {
        if (json.has("all")) {
            return new Condition.All(list(json, "all", DefinitionReader::condition));
        }
        if (json.has("any")) {
            return new Condition.Any(list(json, "any", DefinitionReader::condition));
        }
        if (json.has("not")) {
            return new Condition.Not(condition(json.required("not")));
        }
        if (json.has("left")) {
            return new Condition.Compare(
                    expression(json.required("left")),
                    Condition.Operator.of(string(json, "op")).orElseThrow(),
                    expression(json.required("right")));
        }
        return ofOneQuestion(json);
    }

    private static Condition ofOneQuestion(JsonNode json) {
        var question = string(json, "question");
        if (json.has("is")) {
            return new Condition.Is(question, string(json, "is"));
        }
        return json.has("contains")
                ? new Condition.Contains(question, string(json, "contains"))
                : new Condition.Answered(question);
    }

    static Expression expression(JsonNode json) {
        if (json.has("question")) {
            return new Expression.Answer(string(json, "question"));
        }
        if (json.has("sum")) {
            return new Expression.Sum(string(json, "sum"));
        }
        if (json.has("add")) {
            return new Expression.Add(list(json, "add", DefinitionReader::expression));
        }
        if (json.has("subtract")) {
            var parts = list(json, "subtract", DefinitionReader::expression);
            return new Expression.Subtract(parts.get(0), parts.get(1));
        }
        if (json.has("share")) {
            var parts = list(json, "share", DefinitionReader::expression);
            return new Expression.Share(parts.get(0), parts.get(1));
        }
        return json.has("amount")
                ? new Expression.Amount(new Money(json.required("amount").longValue()))
                : new Expression.Number(json.required("number").decimalValue());
    }

    private static Choice choice(JsonNode json) {
        return new Choice(string(json, "code"), text(json.required("label")));
    }

    private static Text text(JsonNode json) {
        return new Text(string(json, "sv"), json.path("en").stringValue(""));
    }

    private static String string(JsonNode json, String name) {
        return json.required(name).stringValue();
    }

    private static <T> Optional<T> optional(JsonNode json, String name, Function<JsonNode, T> read) {
        return Optional.ofNullable(json.get(name)).map(read);
    }

    private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> read) {
        return StreamSupport.stream(json.path(name).spliterator(), false)
                .map(read)
                .toList();
    }
}
