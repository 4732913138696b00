package se.delmos.statsbidrag.ordinances.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.ordinances.ParameterId;
import se.delmos.statsbidrag.ordinances.model.Grounds;
import se.delmos.statsbidrag.ordinances.model.ParameterCorrection;
import se.delmos.statsbidrag.ordinances.model.ParameterCorrectionRepository;
import se.delmos.statsbidrag.ordinances.model.ParameterRepository;
import se.delmos.statsbidrag.ordinances.model.ParameterStatement;

/** Shows to staff what a wording measures by with all corrections, the newest first. */
@Service
public class ShowParameter {

    private final ParameterRepository parameters;
    private final ParameterCorrectionRepository corrections;
    private final Identities identities;
    private final Clock clock;

    ShowParameter(
            ParameterRepository parameters,
            ParameterCorrectionRepository corrections,
            Identities identities,
            Clock clock) {
        this.parameters = parameters;
        this.corrections = corrections;
        this.identities = identities;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public Page show(ParameterId id) {
        var parameter = parameters.require(id);
        var history =
                corrections
                        .findByVersionAndCodeOrderByCorrectedAtDescIdDesc(
                                id.version().value(), id.parameter().code())
                        .stream()
                        .map(this::entry)
                        .toList();
        var today = LocalDate.now(clock.withZone(Display.STOCKHOLM));
        return new Page(id, parameter.statement(), parameter.revision(), today, history);
    }

    private Entry entry(ParameterCorrection correction) {
        var grounds = correction.grounds();
        return new Entry(identities.nameOf(grounds.by()), grounds, correction.before(), correction.after());
    }

    /**
     * The page.
     *
     * @param revision what the form must carry
     */
    public record Page(
            ParameterId id, ParameterStatement statement, long revision, LocalDate today, List<Entry> history) {}

    /** A correction and the name of who made it. */
    public record Entry(String by, Grounds grounds, ParameterStatement before, ParameterStatement after) {}
}
