package se.delmos.statsbidrag.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.screening.model.MarkedText.Piece;

class MarkedTextTests {

    private static final String TEXT = "Vi ordnar träffar i två områden, öppna för alla. Sedan går vi hem!";

    @Test
    void marksTheWordsThatStandInTheOtherTextInTheSameOrder() {
        var other = Shingles.of(List.of("Förra året: träffar i två områden öppna för alla som bor där."));

        assertThat(MarkedText.of(TEXT, other).pieces())
                .containsExactly(
                        new Piece("Vi ordnar ", false),
                        new Piece("träffar i två områden, öppna för alla", true),
                        new Piece(". Sedan går vi hem!", false));
    }

    @Test
    void losesNothingOfTheText() {
        for (var other : List.of("", TEXT, "ordnar träffar i två", "sedan går vi hem", "vi ordnar träffar i")) {
            var marked = MarkedText.of(TEXT, Shingles.of(List.of(other)));

            assertThat(marked.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void marksNothingInATextOfItsOwn() {
        assertThat(MarkedText.of(TEXT, Shingles.of(List.of("Något helt annat står i den här texten.")))
                        .pieces())
                .containsExactly(new Piece(TEXT, false));
        assertThat(MarkedText.of("", Shingles.of(List.of(TEXT))).pieces()).isEmpty();
    }
}
