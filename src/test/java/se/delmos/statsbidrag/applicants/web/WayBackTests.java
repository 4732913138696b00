package se.delmos.statsbidrag.applicants.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTests {

    @Test
    void goesBackToAPageOfThisSite() {
        assertThat(WayBack.of("/utlysningar/01a203aa-26db-7a1c-861c-4fb04e26371a")
                        .path())
                .isEqualTo("/utlysningar/01a203aa-26db-7a1c-861c-4fb04e26371a");
        assertThat(WayBack.of("/mina-sidor/ansokningar/ny").path()).isEqualTo("/mina-sidor/ansokningar/ny");
    }

    @Test
    void goesToMyPagesWhenNothingWasAsked() {
        assertThat(WayBack.of(null).path()).isEqualTo("/mina-sidor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "//example.com",
                "/mina-sidor//example.com",
                "/utlysningar/../logga-ut",
                "/logga-ut",
                "/mina-sidor\r\nX: y"
            })
    void goesNowhereElse(String asked) {
        assertThat(WayBack.of(asked).path()).isEqualTo("/mina-sidor");
    }
}
