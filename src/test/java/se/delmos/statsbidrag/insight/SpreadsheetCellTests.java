package se.delmos.statsbidrag.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void keepsTextFromBecomingAFormula(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesOtherTextAsItIs() {
        assertThat(SpreadsheetCell.of("Gävle kommun")).isEqualTo("Gävle kommun");
        assertThat(SpreadsheetCell.of("")).isEmpty();
    }
}
