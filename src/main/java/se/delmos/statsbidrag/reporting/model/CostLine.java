package se.delmos.statsbidrag.reporting.model;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.kernel.Money;

/** One line of costs: what the recipient reported, and what the officer approved of it with the reason for less. */
@Embeddable
public record CostLine(long reportedOre, @Nullable Long approvedOre, String reason) {

    static CostLine reported(Money amount) {
        return new CostLine(amount.ore(), null, "");
    }

    CostLine approvedAs(Money amount, String why) {
        return new CostLine(reportedOre, amount.ore(), why);
    }

    public Money reported() {
        return new Money(reportedOre);
    }

    public Optional<Money> approved() {
        return Optional.ofNullable(approvedOre).map(Money::new);
    }
}
