package se.delmos.statsbidrag.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;

class WholeKronorTests {

    @Test
    @Rule("R-PROC-24")
    void refusesOre() {
        assertThat(WholeKronor.require(Money.kronor(300_000))).isEqualTo(Money.kronor(300_000));
        assertThatThrownBy(() -> WholeKronor.require(new Money(30_000_001)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("ledger.amount-not-whole");
    }

    @Test
    void refusesNothingAndLess() {
        assertThatThrownBy(() -> WholeKronor.require(Money.ZERO)).hasMessage("ledger.amount-not-positive");
        assertThatThrownBy(() -> WholeKronor.require(new Money(-100))).hasMessage("ledger.amount-not-positive");
    }
}
