package se.delmos.statsbidrag.screening.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.recovery.Repayments;
import se.delmos.statsbidrag.screening.model.FindingKey;
import se.delmos.statsbidrag.screening.model.FindingKind;
import se.delmos.statsbidrag.screening.usecase.Signal.Fact;

/** Unused money of earlier grants that should have come back and has not (R-DEM-02). */
@Component
class UnpaidClaims {

    private final Applications applications;
    private final Decisions decisions;
    private final Repayments repayments;
    private final Clock clock;

    UnpaidClaims(Applications applications, Decisions decisions, Repayments repayments, Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.repayments = repayments;
        this.clock = clock;
    }

    List<Signal> of(CaseFacts facts) {
        return facts.parties().stream().flatMap(party -> of(party).stream()).toList();
    }

    private List<Signal> of(Party party) {
        var today = LocalDate.now(clock.withZone(Display.STOCKHOLM));
        var earlier = party.ids().stream()
                .flatMap(id -> applications.of(id).stream())
                .map(ApplicationView::id)
                .toList();
        var made = decisions.of(earlier).values().stream()
                .collect(Collectors.toMap(DecisionView::id, Function.identity()));
        return repayments.outstanding(made.keySet()).entrySet().stream()
                .filter(owed -> today.isAfter(owed.getValue().due()))
                .map(owed -> new Signal(
                        new FindingKey(FindingKind.UNPAID_CLAIM, owed.getKey().value()),
                        party.organisation().name(),
                        List.of(new Fact(
                                "unpaid",
                                Display.kr(owed.getValue().amount()),
                                List.of(Display.day(owed.getValue().due(), LocaleContextHolder.getLocale()))))))
                .toList();
    }
}
