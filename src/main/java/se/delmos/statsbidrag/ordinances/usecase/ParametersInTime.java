package se.delmos.statsbidrag.ordinances.usecase;

import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.ParameterValues;
import se.delmos.statsbidrag.ordinances.model.ParameterCorrectionRepository;
import se.delmos.statsbidrag.ordinances.model.ParameterRepository;

/** What a wording measured by at a moment: a correction changes nothing for what began before it. */
@Component
class ParametersInTime {

    private final ParameterRepository parameters;
    private final ParameterCorrectionRepository corrections;

    ParametersInTime(ParameterRepository parameters, ParameterCorrectionRepository corrections) {
        this.parameters = parameters;
        this.corrections = corrections;
    }

    ParameterValues at(OrdinanceVersionId version, Instant moment) {
        var made = corrections.findByVersion(version.value());
        return new ParameterValues(parameters.findByKeyVersion(version.value()).stream()
                .collect(Collectors.toMap(
                        parameter -> parameter.id().parameter(), parameter -> parameter.valueAt(moment, made))));
    }
}
