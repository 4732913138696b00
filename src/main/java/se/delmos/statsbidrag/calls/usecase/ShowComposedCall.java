package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallGap;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.usecase.ComposedCall.Writer;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.ledger.AppropriationView;
import se.delmos.statsbidrag.ledger.Ledger;

/** Shows a call as far as it is written, and what stops it from being published. */
@Service
public class ShowComposedCall {

    private final CallRepository calls;
    private final Ledger ledger;
    private final CallFit fit;
    private final Identities identities;
    private final CurrentActor actor;
    private final Clock clock;

    ShowComposedCall(
            CallRepository calls, Ledger ledger, CallFit fit, Identities identities, CurrentActor actor, Clock clock) {
        this.calls = calls;
        this.ledger = ledger;
        this.fit = fit;
        this.identities = identities;
        this.actor = actor;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public ComposedCall show(CallId id) {
        var call = calls.require(id);
        return new ComposedCall(
                id,
                call.terms().title(),
                call.statusAt(clock.instant()),
                call.terms().parts(),
                gaps(call),
                fit.warnings(call),
                writers(call),
                fit.earlier(call),
                call.version());
    }

    private Map<CallSection, Writer> writers(Call call) {
        var me = actor.require().id();
        var writers = new EnumMap<CallSection, Writer>(CallSection.class);
        for (var section : CallSection.values()) {
            call.writers()
                    .of(section)
                    .flatMap(identities::find)
                    .ifPresent(person -> writers.put(
                            section, new Writer(person.name(), person.id().equals(me))));
        }
        return writers;
    }

    private List<CallGap> gaps(Call call) {
        return call.isPublished()
                ? call.gaps()
                : Stream.of(call.gaps().stream(), lacksMoney(call).stream(), fit.gaps(call).stream())
                        .flatMap(gaps -> gaps)
                        .toList();
    }

    private Optional<CallGap> lacksMoney(Call call) {
        return CallPart.find(call.terms().parts(), CallPart.Funding.class)
                .flatMap(funding -> ledger.appropriations().stream()
                        .filter(appropriation -> appropriation.id().equals(funding.appropriation()))
                        .map(AppropriationView::unallotted)
                        .findFirst()
                        .flatMap(funding::lacksOf));
    }
}
