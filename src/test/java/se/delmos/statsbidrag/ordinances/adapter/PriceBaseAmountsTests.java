package se.delmos.statsbidrag.ordinances.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.kernel.Money;

class PriceBaseAmountsTests {

    private final PriceBaseAmounts amounts = new PriceBaseAmounts();

    @Test
    void knowsTheAmountOfEachYearInTheFile() {
        assertThat(amounts.of(2018)).contains(Money.kronor(45_500));
        assertThat(amounts.of(2020)).contains(Money.kronor(47_300));
    }

    @Test
    void knowsNoAmountOfAnotherYear() {
        assertThat(amounts.of(1999)).isEmpty();
    }
}
