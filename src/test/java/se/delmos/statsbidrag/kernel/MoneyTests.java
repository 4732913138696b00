package se.delmos.statsbidrag.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.delmos.statsbidrag.kernel.Money.kronor;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;

class MoneyTests {

    @Test
    @Rule("R-PROC-24")
    void isShownInWholeKronorWithSpacesBetweenThousands() {
        assertThat(Display.kr(kronor(1_788_000))).isEqualTo("1\u00A0788\u00A0000\u00A0kr");
        assertThat(Display.kr(kronor(0))).isEqualTo("0\u00A0kr");
        assertThat(Display.kr(kronor(999))).isEqualTo("999\u00A0kr");
        assertThat(Display.kr(kronor(-1_000))).isEqualTo("\u22121\u00A0000\u00A0kr");
        assertThat(Display.plain(new Money(123_456))).isEqualTo("1\u00A0234,56");
    }

    @Test
    void splitsWithoutLosingAnOre() {
        var parts = new Money(100_050).splitInto(3);

        assertThat(parts).containsExactly(new Money(33_450), kronor(333), kronor(333));
        assertThat(Money.sum(parts)).isEqualTo(new Money(100_050));
    }

    @Test
    void refusesToOverflow() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> kronor(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void compares() {
        assertThat(kronor(2).isMoreThan(kronor(1))).isTrue();
        assertThat(kronor(1).isMoreThan(kronor(1))).isFalse();
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
        assertThat(new Money(150).isWholeKronor()).isFalse();
    }
}
