package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallReach;
import se.delmos.statsbidrag.calls.CallReach.Reach;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.LongerWindow;
import se.delmos.statsbidrag.calls.model.WordingsDuringWindow;
import se.delmos.statsbidrag.ordinances.Ordinances;

/**
 * Tells what a longer window reaches before it is made longer, for it can never be made shorter: the applications of the call, the
 * days it passes, and another wording of the ordinance, or none, that it did not reach before. Refuses what must not be made.
 */
@Service
public class ForeseeExtension {

    private final CallRepository calls;
    private final Ordinances ordinances;
    private final List<CallReach> keepers;
    private final Clock clock;

    ForeseeExtension(CallRepository calls, Ordinances ordinances, List<CallReach> keepers, Clock clock) {
        this.calls = calls;
        this.ordinances = ordinances;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** Returns what it reaches, or nothing where the window does not become longer. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Optional<Foreseen> foresee(CallId id, LocalDate lastDay) {
        var call = calls.require(id);
        if (!lastDay.isAfter(call.terms().window().lastDay())) {
            return Optional.empty();
        }
        var longer = call.longer(lastDay, clock.instant());
        var reach = CallReach.of(keepers, id, Set.of());
        return Optional.of(new Foreseen(longer, wordings(call, longer), reach));
    }

    private Optional<WordingsDuringWindow> wordings(Call call, LongerWindow longer) {
        var versions = ordinances.versions();
        var before = WordingsDuringWindow.of(call.terms().ordinance(), longer.was(), versions);
        var after = WordingsDuringWindow.of(call.terms().ordinance(), longer.becomes(), versions);
        return Optional.of(after).filter(wordings -> !wordings.equals(before));
    }

    /**
     * A longer window that has not been made.
     *
     * @param wordings the wordings to think of, or nothing where it reaches none that is new
     */
    public record Foreseen(LongerWindow window, Optional<WordingsDuringWindow> wordings, Reach reach) {

        /** Returns whether there is something to think of. */
        public boolean isOdd() {
            return wordings.isPresent() || !window.passed().isEmpty();
        }
    }
}
