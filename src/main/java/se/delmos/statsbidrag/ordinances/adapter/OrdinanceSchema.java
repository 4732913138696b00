package se.delmos.statsbidrag.ordinances.adapter;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.ordinances.model.OrdinanceDefinition;
import se.delmos.statsbidrag.ordinances.model.OrdinanceFault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published JSON Schema of ordinances, and those that are shipped ready to add. */
@Component
public class OrdinanceSchema {

    private static final int MOST_FAULTS = 50;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String text = resource("ordinances/schema.json");
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MAPPER.readTree(text));

    /** Returns the schema itself, as it is published. */
    public String text() {
        return text;
    }

    /** Returns what is wrong with the shape of a text, empty where it is the JSON of an ordinance. */
    public List<OrdinanceFault> faults(String json) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JacksonException unreadable) {
            var line = unreadable.getLocation() == null
                    ? 1
                    : unreadable.getLocation().getLineNr();
            return List.of(new OrdinanceFault("not-json", List.of(Integer.toString(line))));
        }
        return schema.validate(tree).stream()
                .map(OrdinanceSchema::fault)
                .distinct()
                .limit(MOST_FAULTS)
                .toList();
    }

    /** Reads the JSON of an ordinance that has no faults of shape. */
    public OrdinanceDefinition read(String json) {
        return OrdinanceReader.ordinance(MAPPER.readTree(json));
    }

    /** Returns a shipped ordinance by its name, for instance {@code 2024-199}. */
    public Optional<String> ready(String name) {
        return name.matches("[0-9]{4}-[0-9]+") && new ClassPathResource("ordinances/ready/" + name + ".json").exists()
                ? Optional.of(resource("ordinances/ready/" + name + ".json"))
                : Optional.empty();
    }

    private static OrdinanceFault fault(Error error) {
        var place = error.getInstanceLocation().toString();
        var property = error.getProperty() == null ? "" : error.getProperty();
        var reason = switch (error.getKeyword()) {
            case "required", "additionalProperties", "enum", "pattern", "type" -> "schema-" + error.getKeyword();
            default -> "schema-other";
        };
        return new OrdinanceFault(reason, List.of(place.isEmpty() ? "/" : place, property));
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
