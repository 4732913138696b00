package se.delmos.statsbidrag.forms.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmos.statsbidrag.forms.model.AForm.asking;
import static se.delmos.statsbidrag.forms.model.AForm.filled;
import static se.delmos.statsbidrag.forms.model.AForm.question;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.forms.FormDefinition;

class LandingTests {

    private static final FormDefinition FORM = asking(
            question("short-text", "title", ""),
            question(
                    "table",
                    "places",
                    "'columns':["
                            + "{'id':'name','type':'short-text','label':{'sv':'Namn'}},"
                            + "{'id':'people','type':'number','label':{'sv':'Antal'}}]"),
            question("file", "statutes", ""));

    @Test
    void isTheFirstFieldOfTheNewRow() {
        assertThat(landing("a,b,c", Map.of("places", List.of("a,b"), "add", List.of("places"))))
                .isEqualTo("places.c.name");
    }

    @Test
    void isTheRowThatTakesThePlaceOfTheOneThatIsGone() {
        assertThat(landing("a,c", removing("b"))).isEqualTo("places.c");
    }

    @Test
    void isTheRowBeforeWhenTheLastIsGone() {
        assertThat(landing("a,b", removing("c"))).isEqualTo("places.b");
    }

    @Test
    void isTheTableWhenNoRowIsLeft() {
        assertThat(landing("", removing("a"))).isEqualTo("places");
        assertThat(landing("", Map.of("remove", List.of("places.a")))).isEqualTo("places");
    }

    @Test
    void isTheQuestionWhoseFilesWereChanged() {
        assertThat(landing("", Map.of("upload", List.of("statutes")))).isEqualTo("statutes-question");
        assertThat(landing("", Map.of("take-away", List.of("statutes 1")))).isEqualTo("statutes-question");
        assertThat(landing("", Map.of("upload", List.of("title")))).isEmpty();
    }

    @Test
    void isNowhereWhenNoRowsWereChanged() {
        assertThat(landing("a", Map.of("places", List.of("a")))).isEmpty();
        assertThat(landing("a", Map.of("add", List.of("title", "unknown")))).isEmpty();
    }

    private static Map<String, List<String>> removing(String row) {
        return Map.of("places", List.of("a,b,c"), "remove", List.of("places." + row));
    }

    private static String landing(String rows, Map<String, List<String>> sent) {
        return new Landing(filled(FORM, "places", rows), sent).id().orElse("");
    }
}
