package se.delmos.statsbidrag.screening.usecase;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks for what is worth checking in a case, from what the system has and nothing else. */
@Component
class Signals {

    private final TiedOrganisations tied;
    private final RegisterSignals register;
    private final UnpaidClaims claims;

    Signals(TiedOrganisations tied, RegisterSignals register, UnpaidClaims claims) {
        this.tied = tied;
        this.register = register;
        this.claims = claims;
    }

    List<Signal> of(CaseFacts facts) {
        return Stream.of(
                        tied.accounts(facts),
                        tied.contacts(facts),
                        tied.files(facts),
                        register.of(facts),
                        claims.of(facts))
                .flatMap(List::stream)
                .toList();
    }
}
