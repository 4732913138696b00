package se.delmos.statsbidrag.forms.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Check;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a definition as JSON: always in the same order, and nothing that is empty. */
final class DefinitionWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DefinitionWriter() {}

    static ObjectNode form(FormDefinition form) {
        var json = JSON.objectNode()
                .put("schema", form.schema())
                .put("kind", form.kind().code());
        json.set("title", text(form.title()));
        form.source().ifPresent(source -> json.put("source", source));
        json.set("sections", array(form.sections(), DefinitionWriter::section));
        put(json, "checks", form.checks(), DefinitionWriter::check);
        return json;
    }

    private static ObjectNode section(Section section) {
        var json = JSON.objectNode().put("id", section.id());
        json.set("title", text(section.title()));
        put(json, "help", section.help(), DefinitionWriter::text);
        put(json, "when", section.when(), DefinitionWriter::condition);
        json.set("questions", array(section.questions(), DefinitionWriter::question));
        return json;
    }

    static ObjectNode question(Question question) {
        var json = JSON.objectNode()
                .put("id", question.id())
                .put("type", question.type().code());
        json.set("label", text(question.label()));
        put(json, "help", question.help(), DefinitionWriter::text);
        if (question.required()) {
            json.put("required", true);
        }
        question.limit().ifPresent(limit -> json.put("limit", limit.intValue()));
        put(json, "when", question.when(), DefinitionWriter::condition);
        put(json, "options", question.options(), DefinitionWriter::choice);
        question.optionsFrom().ifPresent(source -> json.put("optionsFrom", source));
        question.meaning().ifPresent(meaning -> json.put("meaning", meaning.code()));
        put(json, "columns", question.columns(), DefinitionWriter::question);
        put(json, "rows", question.rows(), DefinitionWriter::choice);
        put(json, "funding", question.funding(), funding -> JSON.stringNode(funding.code()));
        put(json, "formula", question.formula(), DefinitionWriter::expression);
        put(json, "text", question.text(), DefinitionWriter::text);
        return json;
    }

    private static ObjectNode check(Check check) {
        var json = JSON.objectNode().put("id", check.id());
        json.set("when", condition(check.when()));
        json.set("message", text(check.message()));
        return json.put("at", check.at());
    }

    static ObjectNode condition(Condition condition) {
        var json = JSON.objectNode();
        if (condition instanceof Condition.All all) {
            json.set("all", array(all.all(), DefinitionWriter::condition));
        } else if (condition instanceof Condition.Any any) {
            json.set("any", array(any.any(), DefinitionWriter::condition));
        } else if (condition instanceof Condition.Not not) {
            json.set("not", condition(not.not()));
        } else if (condition instanceof Condition.Is is) {
            json.put("question", is.question()).put("is", is.code());
        } else if (condition instanceof Condition.Contains contains) {
            json.put("question", contains.question()).put("contains", contains.code());
        } else if (condition instanceof Condition.Answered answered) {
            json.put("question", answered.question()).put("answered", true);
        } else if (condition instanceof Condition.Compare compare) {
            json.set("left", expression(compare.left()));
            json.put("op", compare.op().symbol());
            json.set("right", expression(compare.right()));
        }
        return json;
    }

    static ObjectNode expression(Expression expression) {
        var json = JSON.objectNode();
        if (expression instanceof Expression.Answer answer) {
            json.put("question", answer.question());
        } else if (expression instanceof Expression.Sum sum) {
            json.put("sum", sum.of());
        } else if (expression instanceof Expression.Add add) {
            json.set("add", array(add.add(), DefinitionWriter::expression));
        } else if (expression instanceof Expression.Subtract subtract) {
            json.set("subtract", array(List.of(subtract.from(), subtract.what()), DefinitionWriter::expression));
        } else if (expression instanceof Expression.Share share) {
            json.set("share", array(List.of(share.part(), share.whole()), DefinitionWriter::expression));
        } else if (expression instanceof Expression.Amount amount) {
            json.put("amount", amount.amount().ore());
        } else if (expression instanceof Expression.Number number) {
            json.put("number", number.number());
        }
        return json;
    }

    private static ObjectNode choice(Choice choice) {
        var json = JSON.objectNode().put("code", choice.code());
        json.set("label", text(choice.label()));
        return json;
    }

    private static ObjectNode text(Text text) {
        var json = JSON.objectNode().put("sv", text.sv());
        return text.en().isEmpty() ? json : json.put("en", text.en());
    }

    private static <T> void put(ObjectNode json, String name, Optional<T> value, Function<T, JsonNode> write) {
        value.ifPresent(given -> json.set(name, write.apply(given)));
    }

    private static <T> void put(ObjectNode json, String name, List<T> values, Function<T, JsonNode> write) {
        if (!values.isEmpty()) {
            json.set(name, array(values, write));
        }
    }

    private static <T> ArrayNode array(List<T> values, Function<T, ? extends JsonNode> write) {
        var array = JSON.arrayNode();
        values.forEach(value -> array.add(write.apply(value)));
        return array;
    }
}
