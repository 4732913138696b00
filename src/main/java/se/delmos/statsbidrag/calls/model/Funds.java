package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.AppropriationId;

/** The money of a call as it is kept. */
@Embeddable
record Funds(UUID appropriation, Long frameOre, @Nullable Long ceilingOre) {

    static Funds of(CallPart.Funding funding) {
        return new Funds(
                funding.appropriation().value(),
                funding.frame().ore(),
                funding.ceiling().map(Money::ore).orElse(null));
    }

    CallPart.Funding part() {
        return new CallPart.Funding(
                new AppropriationId(appropriation),
                new Money(frameOre),
                Optional.ofNullable(ceilingOre).map(Money::new));
    }
}
