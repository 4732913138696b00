package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.ReportingDuty;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.Display;

/** Puts reporting duties in the order of their days: what is to be done first, what lacks a day, then what is done. */
@Component
class DutyLists {

    private static final Comparator<ListedDuty> FIRST_DUE = Comparator.comparing(
                    (ListedDuty duty) -> duty.done().isPresent())
            .thenComparing(duty -> duty.terms().due(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(duty -> duty.terms().what());

    private final CallRepository calls;
    private final Identities identities;
    private final Clock clock;

    DutyLists(CallRepository calls, Identities identities, Clock clock) {
        this.calls = calls;
        this.identities = identities;
        this.clock = clock;
    }

    List<ListedDuty> of(List<ReportingDuty> duties) {
        return duties.stream().map(this::listed).sorted(FIRST_DUE).toList();
    }

    ListedDuty listed(ReportingDuty duty) {
        return new ListedDuty(
                duty.id(),
                duty.call(),
                calls.require(duty.call()).terms().title(),
                duty.terms(),
                Optional.ofNullable(duty.terms().responsiblePerson())
                        .map(person -> identities.nameOf(new ActorId(person))),
                duty.done(),
                duty.isOverdueOn(LocalDate.ofInstant(clock.instant(), Display.STOCKHOLM)),
                duty.version());
    }
}
