package se.delmos.statsbidrag.forms.adapter;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.model.DefinitionFault;
import se.delmos.statsbidrag.forms.model.DefinitionJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The published JSON Schema of forms: says of any text whether it is the JSON of a form, and else what is wrong with it where. */
@Component
public class DefinitionSchema {

    private static final int MOST_FAULTS = 50;
    private static final Set<String> KNOWN = Set.of(
            "required",
            "additionalProperties",
            "enum",
            "pattern",
            "type",
            "maxLength",
            "maxItems",
            "minItems",
            "const");

    private final String text = resource();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DefinitionJson.tree(text));

    /** Returns the schema itself, as it is published. */
    public String text() {
        return text;
    }

    /** Returns what is wrong with the shape of a text, empty where it is the JSON of a form. */
    public List<DefinitionFault> faults(String json) {
        JsonNode tree;
        try {
            tree = DefinitionJson.tree(json);
        } catch (JacksonException unreadable) {
            var line = unreadable.getLocation() == null
                    ? 1
                    : unreadable.getLocation().getLineNr();
            return List.of(new DefinitionFault("", "", "not-json", List.of(line)));
        }
        return readable(tree, schema.validate(tree));
    }

    /** Reads the JSON of a form that has no faults of shape. */
    public FormDefinition read(String json) {
        return DefinitionJson.read(json);
    }

    /** Of a condition that fits none of its shapes, only the innermost fault is told, and not what each shape would want. */
    private static List<DefinitionFault> readable(JsonNode tree, List<Error> errors) {
        var unfit = errors.stream()
                .filter(error -> "oneOf".equals(error.getKeyword()))
                .map(DefinitionSchema::place)
                .toList();
        var faults = new ArrayList<DefinitionFault>();
        for (var error : errors) {
            var place = place(error);
            var oneOf = "oneOf".equals(error.getKeyword());
            var outer = oneOf && unfit.stream().anyMatch(other -> other.startsWith(place + "/"));
            var part = !oneOf && unfit.stream().anyMatch(other -> place.equals(other) || place.startsWith(other + "/"));
            if (!outer && !part) {
                faults.add(fault(tree, place, error));
            }
        }
        return faults.stream().distinct().limit(MOST_FAULTS).toList();
    }

    private static DefinitionFault fault(JsonNode tree, String pointer, Error error) {
        var steps = List.of(pointer.split("/", -1));
        var section = idAt(tree, steps, "sections", 1);
        var question = idAt(tree, steps, "questions", 3);
        var check = idAt(tree, steps, "checks", 1);
        var rest = String.join(" ", steps.subList(Math.min(steps.size(), question.isEmpty() ? 1 : 5), steps.size()));
        var keyword =
                "oneOf".equals(error.getKeyword()) || KNOWN.contains(error.getKeyword()) ? error.getKeyword() : "other";
        var property = error.getProperty() == null ? "" : error.getProperty();
        return new DefinitionFault(
                section, question.isEmpty() ? check : question, "schema." + keyword, List.of(rest, property));
    }

    /** Returns the id of the section, question or check that a place lies in, or its number where it has no id. */
    private static String idAt(JsonNode tree, List<String> steps, String list, int at) {
        if (steps.size() <= at + 1 || !steps.get(at).equals(list)) {
            return "";
        }
        var id = tree.at(String.join("/", steps.subList(0, at + 2)) + "/id");
        return id.isString() ? id.stringValue() : Integer.toString(Integer.parseInt(steps.get(at + 1)) + 1);
    }

    private static String place(Error error) {
        var place = error.getInstanceLocation().toString();
        return place.startsWith("$") || "/".equals(place) ? "" : place;
    }

    private static String resource() {
        try {
            return new ClassPathResource("forms/schema.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
