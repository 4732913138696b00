package se.delmos.statsbidrag.calls.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.calls.model.CallChange.Part;
import se.delmos.statsbidrag.kernel.Display;

class ChangedValueTests {

    @Test
    void readsAContactInOneSentence() {
        var value = ChangedValue.of(Part.CONTACT, "Karin Holm\nkarin@example.se", "stod@example.se", Display.SWEDISH);

        assertThat(value.was()).isEqualTo("Karin Holm, karin@example.se");
        assertThat(value.becomes()).isEqualTo("stod@example.se");
    }
}
