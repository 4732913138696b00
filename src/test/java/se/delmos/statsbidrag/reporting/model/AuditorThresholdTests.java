package se.delmos.statsbidrag.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmos.statsbidrag.kernel.Money.kronor;

import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

class AuditorThresholdTests {

    private final AuditorThreshold threshold = AuditorThreshold.of(kronor(45_500));

    @Test
    @Rule("R-119-20")
    void asksFromFivePriceBaseAmountsUnderTheOrdinanceForAssociations() {
        var associations = new OrdinanceNumber("2018:119");

        assertThat(threshold.asksFor(associations, kronor(227_499))).isFalse();
        assertThat(threshold.asksFor(associations, kronor(227_500))).isTrue();
        assertThat(threshold.asksFor(new OrdinanceNumber("2018:118"), kronor(5_000_000)))
                .isFalse();
    }
}
