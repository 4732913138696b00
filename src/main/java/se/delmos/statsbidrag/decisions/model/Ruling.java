package se.delmos.statsbidrag.decisions.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.delmos.statsbidrag.decisions.Outcome;
import se.delmos.statsbidrag.kernel.Money;

/** What the decision maker decides: outcome, amount in öre, reasons, provisions one per line, and conditions. */
@Embeddable
public record Ruling(
        @Enumerated(EnumType.STRING) @Column(name = "outcome")
        Outcome outcome,

        @Column(name = "amount_ore") long amountOre,
        @Column(name = "reasons") String reasons,
        @Column(name = "provisions") String provisions,
        @Column(name = "conditions") String conditions) {

    public Money amount() {
        return new Money(amountOre);
    }
}
