package se.delmos.statsbidrag.ordinances;

/** The id of a parameter in one wording, for instance {@code years-active_119-v1}. */
public record ParameterId(Parameter parameter, OrdinanceVersionId version) {

    /** Reads an id as it stands in an address. */
    public static ParameterId of(String text) {
        var parts = text.split("_", -1);
        var parameter = Parameter.of(parts[0]);
        if (parts.length != 2 || parameter.isEmpty()) {
            throw new IllegalArgumentException("Not the id of a parameter: " + text);
        }
        return new ParameterId(parameter.get(), new OrdinanceVersionId(parts[1]));
    }

    @Override
    public String toString() {
        return parameter.code() + "_" + version;
    }
}
