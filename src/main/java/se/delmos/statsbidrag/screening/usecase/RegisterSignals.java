package se.delmos.statsbidrag.screening.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.OrganisationTraces;
import se.delmos.statsbidrag.applicants.OrganisationTraces.Registered;
import se.delmos.statsbidrag.applicants.Standing;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.screening.model.FindingKey;
import se.delmos.statsbidrag.screening.model.FindingKind;
import se.delmos.statsbidrag.screening.usecase.Signal.Fact;

/** What the register says of the organisations of a case: how they stand, and whether they are new. */
@Component
class RegisterSignals {

    /** An assumption: no source says how new is new. Two years of activity are asked for by R-119-02. */
    static final int NEW_MONTHS = 12;

    private final OrganisationTraces traces;
    private final Applicants applicants;

    RegisterSignals(OrganisationTraces traces, Applicants applicants) {
        this.traces = traces;
        this.applicants = applicants;
    }

    List<Signal> of(CaseFacts facts) {
        var opened = LocalDate.ofInstant(facts.call().opensAt(), Display.STOCKHOLM);
        var found = new ArrayList<Signal>();
        for (var party : facts.parties()) {
            var entry = registered(party);
            entry.map(Registered::standing)
                    .filter(standing -> standing != Standing.ACTIVE)
                    .ifPresent(standing -> found.add(
                            signal(FindingKind.REGISTER, party, new Fact("standing-" + standing, "", List.of()))));
            formed(party, entry, opened)
                    .map(fact -> signal(FindingKind.NEWLY_FORMED, party, fact))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Returns the organisations that the register does not know, so that nothing can be said of how they stand. */
    List<String> unknown(CaseFacts facts) {
        return facts.parties().stream()
                .filter(party -> registered(party).isEmpty())
                .map(party -> party.organisation().name())
                .toList();
    }

    private Optional<Registered> registered(Party party) {
        return party.organisation().organisationNumber().flatMap(traces::registered);
    }

    private Optional<Fact> formed(Party party, Optional<Registered> entry, LocalDate opened) {
        var known = entry.flatMap(Registered::formedOn);
        return known.or(() -> applicants.profile(party.organisation().id()).foundedOn())
                .filter(day -> day.isAfter(opened.minusMonths(NEW_MONTHS)))
                .map(day -> new Fact(
                        known.isPresent() ? "formed-register" : "formed-stated",
                        Display.day(day, LocaleContextHolder.getLocale()),
                        List.of(Display.day(opened, LocaleContextHolder.getLocale()))));
    }

    private static Signal signal(FindingKind kind, Party party, Fact fact) {
        var organisation = party.organisation();
        return new Signal(new FindingKey(kind, organisation.id().value()), organisation.name(), List.of(fact));
    }
}
