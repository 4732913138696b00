package se.delmos.statsbidrag.ordinances.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.ordinances.ParameterId;
import se.delmos.statsbidrag.ordinances.model.ParameterCorrection;
import se.delmos.statsbidrag.ordinances.model.ParameterCorrectionRepository;
import se.delmos.statsbidrag.ordinances.model.ParameterRepository;
import se.delmos.statsbidrag.ordinances.model.ParameterStatement;

/** Lists for staff what every wording measures by, with when it was last corrected. */
@Service
public class ListParameters {

    private final ParameterRepository parameters;
    private final ParameterCorrectionRepository corrections;

    ListParameters(ParameterRepository parameters, ParameterCorrectionRepository corrections) {
        this.parameters = parameters;
        this.corrections = corrections;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public List<Row> list() {
        var latest = corrections.findAllByOrderByCorrectedAtDescIdDesc().stream()
                .collect(Collectors.toMap(
                        ParameterCorrection::parameter,
                        correction -> correction.grounds().at(),
                        (newer, older) -> newer));
        return parameters.findAllInOrder().stream()
                .map(parameter ->
                        new Row(parameter.id(), parameter.statement(), Optional.ofNullable(latest.get(parameter.id()))))
                .toList();
    }

    /** A parameter of one wording. */
    public record Row(ParameterId id, ParameterStatement statement, Optional<Instant> correctedAt) {}
}
