package se.delmos.statsbidrag.forms.model;

import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.kernel.Sha256;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A definition as JSON, written in one way only, so that its checksum tells whether anything has changed. */
public final class DefinitionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final JsonMapper SHORT = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private DefinitionJson() {}

    /** Reads any JSON. Fails with Jackson's exception where it is none. */
    public static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /** Reads a definition that the schema has accepted. */
    public static FormDefinition read(String json) {
        return DefinitionReader.form(tree(json));
    }

    public static String write(FormDefinition form) {
        return MAPPER.writeValueAsString(DefinitionWriter.form(form));
    }

    public static String write(Condition condition) {
        return SHORT.writeValueAsString(DefinitionWriter.condition(condition));
    }

    public static String write(Expression expression) {
        return SHORT.writeValueAsString(DefinitionWriter.expression(expression));
    }

    /** Writes plain values, lists and maps on one line. */
    public static String line(Object value) {
        return SHORT.writeValueAsString(value);
    }

    public static String sha256(String json) {
        return Sha256.hex(json);
    }
}
