package se.delmos.statsbidrag.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTests {

    @Test
    void findsTheSameTextWhollyAlikeWhateverItsCapitalsAndCommas() {
        var one = Shingles.of(List.of(words("ord", 0, 40)));
        var other = Shingles.of(
                List.of(words("ord", 0, 40).toUpperCase(java.util.Locale.ROOT).replace(" ", ",\n  ")));

        assertThat(one.likenessTo(other)).isEqualTo(100);
    }

    @Test
    void findsNothingAlikeInOtherWords() {
        assertThat(Shingles.of(List.of(words("ett", 0, 40))).likenessTo(Shingles.of(List.of(words("annat", 0, 40)))))
                .isZero();
    }

    @Test
    void measuresTheRunsThatBothHaveOfAllThatEitherHas() {
        // words 0–39 have 37 runs, words 20–59 have 37, and words 20–39 give the 17 that both have: 17 of 57
        var one = Shingles.of(List.of(words("ord", 0, 40)));
        var other = Shingles.of(List.of(words("ord", 20, 60)));

        assertThat(one.likenessTo(other)).isEqualTo(100 * 17 / 57).isEqualTo(29);
        assertThat(other.likenessTo(one)).isEqualTo(29);
    }

    @Test
    void caresForTheOrderOfTheWords() {
        var reversed =
                IntStream.range(0, 40).mapToObj(word -> "ord" + (39 - word)).collect(Collectors.joining(" "));

        assertThat(Shingles.of(List.of(words("ord", 0, 40))).likenessTo(Shingles.of(List.of(reversed))))
                .isZero();
    }

    @Test
    void makesNoRunFromOnePassageIntoTheNext() {
        assertThat(Shingles.of(List.of("ett två tre", "fyra fem sex")).runs()).isEmpty();
        assertThat(Shingles.of(List.of("ett två tre fyra", "fem")).runs()).hasSize(1);
    }

    @Test
    void comparesNothingThatSaysTooLittle() {
        var shortest = Shingles.of(List.of(words("ord", 0, Shingles.FEWEST + 3)));
        var tooShort = Shingles.of(List.of(words("ord", 0, Shingles.FEWEST + 2)));

        assertThat(shortest.isComparable()).isTrue();
        assertThat(shortest.likenessTo(shortest)).isEqualTo(100);
        assertThat(tooShort.isComparable()).isFalse();
        assertThat(tooShort.likenessTo(tooShort)).isZero();
        assertThat(Shingles.of(List.of()).likenessTo(Shingles.of(List.of()))).isZero();
    }

    @Test
    void samplesAboutOneRunInFourAndAlwaysTheSame() {
        var text = Shingles.of(List.of(words("ord", 0, 4000)));

        assertThat(text.sample()).isSubsetOf(text.runs()).hasSizeBetween(800, 1200);
        assertThat(Shingles.of(List.of(words("ord", 0, 4000))).sample()).isEqualTo(text.sample());
    }

    @Test
    void hasTheSameNumbersOnEveryMachine() {
        assertThat(Shingles.of(List.of("Ett två tre fyra.")).runs()).containsExactly(-1216413047274669071L);
    }

    static String words(String stem, int from, int to) {
        return IntStream.range(from, to).mapToObj(word -> stem + word).collect(Collectors.joining(" "));
    }
}
