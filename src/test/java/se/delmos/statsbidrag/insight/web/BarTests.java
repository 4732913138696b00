package se.delmos.statsbidrag.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.kernel.Money;

class BarTests {

    private static final Money FRAME = Money.kronor(53_000_000);

    @Test
    void isAsLongAsItsShare() {
        assertThat(Bar.of(Money.kronor(1_788_000), FRAME)).isEqualTo(new Bar(34, "3,4"));
        assertThat(Bar.of(FRAME, FRAME)).isEqualTo(new Bar(1000, "100"));
    }

    @Test
    void drawsLittleAsLittleAndNotAsNothing() {
        assertThat(Bar.of(new Money(1), FRAME)).isEqualTo(new Bar(4, "< 0,1"));
        assertThat(Bar.of(Money.ZERO, FRAME)).isEqualTo(new Bar(0, "0"));
    }

    @Test
    void drawsNothingOfNothing() {
        assertThat(Bar.of(Money.ZERO, Money.ZERO)).isEqualTo(new Bar(0, "0"));
    }
}
