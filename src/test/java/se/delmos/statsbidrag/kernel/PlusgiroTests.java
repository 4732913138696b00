package se.delmos.statsbidrag.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlusgiroTests {

    @ParameterizedTest
    @ValueSource(strings = {"28 65 43-4", "2865434", "28 65 43–4", " 286543 4 "})
    void readsANumberAsPeopleWriteIt(String written) {
        assertThat(Plusgiro.parse(written)).map(Plusgiro::toString).contains("28 65 43-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"28 65 43-5", "82 65 43-4", "0", "7", "", "123456789", "BG 28"})
    void refusesWhatIsNoNumber(String written) {
        assertThat(Plusgiro.parse(written)).isEmpty();
    }

    @Test
    void writesShortNumbersToo() {
        assertThat(new Plusgiro("18").toString()).isEqualTo("1-8");
    }
}
