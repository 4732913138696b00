package se.delmos.statsbidrag.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiarySearchTests {

    @Test
    void readsCaseNumbersAsPeopleWriteThem() {
        assertThat(DiarySearch.of("DELMOS 2018/12")).isEqualTo(new DiarySearch(2018, 12, "%"));
        assertThat(DiarySearch.of(" 2018/12 ")).isEqualTo(new DiarySearch(2018, 12, "%"));
        assertThat(DiarySearch.of("12")).isEqualTo(new DiarySearch(0, 12, "%"));
    }

    @Test
    void readsAllElseAsWords() {
        assertThat(DiarySearch.of("Gävle")).isEqualTo(new DiarySearch(0, 0, "%gävle%"));
        assertThat(DiarySearch.of("")).isEqualTo(new DiarySearch(0, 0, "%%"));
    }

    @Test
    void takesSignsThatSearchesUseAsTheyAre() {
        assertThat(DiarySearch.of("100 %_!").pattern()).isEqualTo("%100 !%!_!!%");
    }
}
