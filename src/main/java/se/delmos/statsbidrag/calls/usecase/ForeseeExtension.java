package se.delmos.statsbidrag.calls.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.Window;
import se.delmos.statsbidrag.calls.model.WordingsDuringWindow;
import se.delmos.statsbidrag.ordinances.Ordinances;

/** Tells when a longer window reaches a day on which the ordinance has another wording, or none, that it did not reach before. */
@Service
public class ForeseeExtension {

    private final CallRepository calls;
    private final Ordinances ordinances;

    ForeseeExtension(CallRepository calls, Ordinances ordinances) {
        this.calls = calls;
        this.ordinances = ordinances;
    }

    /** Returns the wordings to think of, or nothing where the longer window reaches none that is new. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Optional<WordingsDuringWindow> foresee(CallId id, LocalDate lastDay) {
        var call = calls.require(id);
        var now = call.terms().window();
        if (!lastDay.isAfter(now.lastDay())) {
            return Optional.empty();
        }
        var versions = ordinances.versions();
        var longer = WordingsDuringWindow.of(call.terms().ordinance(), new Window(now.firstDay(), lastDay), versions);
        return longer.equals(WordingsDuringWindow.of(call.terms().ordinance(), now, versions))
                ? Optional.empty()
                : Optional.of(longer);
    }
}
