package se.delmos.statsbidrag.ordinances.model;

import jakarta.persistence.Embeddable;
import se.delmos.statsbidrag.ordinances.ParameterId;

/** A parameter in one wording. */
@Embeddable
public record ParameterKey(String version, String code) {

    public static ParameterKey of(ParameterId id) {
        return new ParameterKey(id.version().value(), id.parameter().code());
    }

    public ParameterId id() {
        return ParameterId.of(code + "_" + version);
    }
}
