package se.delmos.statsbidrag.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmos.statsbidrag.kernel.Money.kronor;

import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;

class AuditorThresholdTests {

    private final AuditorThreshold threshold = AuditorThreshold.of(kronor(45_500), 5);

    @Test
    @Rule("R-119-20")
    void asksFromSoManyPriceBaseAmounts() {
        assertThat(threshold.asksFor(kronor(227_499))).isFalse();
        assertThat(threshold.asksFor(kronor(227_500))).isTrue();
        assertThat(AuditorThreshold.of(kronor(45_500), 4).asksFor(kronor(182_000)))
                .isTrue();
    }
}
