package se.delmos.statsbidrag.calls.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.Verification;

class WordingsDuringWindowTests {

    private static final OrdinanceNumber ORDINANCE = new OrdinanceNumber("2018:118");
    private static final LocalDate AMENDED = LocalDate.of(2022, 3, 1);
    private static final LocalDate REPEALED = LocalDate.of(2023, 1, 1);
    private static final List<OrdinanceVersionView> VERSIONS =
            List.of(wording("118-v3", LocalDate.of(2021, 2, 1), AMENDED), wording("118-v4", AMENDED, REPEALED));

    @Test
    void isOneWordingWhenNothingChanges() {
        var wordings = during(LocalDate.of(2022, 2, 1), AMENDED.minusDays(1));

        assertThat(wordings.change()).isFalse();
        assertThat(wordings.ordinanceEnds()).isFalse();
    }

    @Test
    void changesWhenTheLastDayIsTheDayOfAnAmendment() {
        assertThat(during(LocalDate.of(2022, 2, 1), AMENDED).change()).isTrue();
        assertThat(during(AMENDED, AMENDED.plusDays(30)).change()).isFalse();
    }

    @Test
    @Rule("R-118-17")
    void endsWhenTheOrdinanceIsRepealedBeforeTheLastDay() {
        assertThat(during(LocalDate.of(2022, 12, 1), REPEALED.minusDays(1)).ordinanceEnds())
                .isFalse();
        assertThat(during(LocalDate.of(2022, 12, 1), REPEALED).ordinanceEnds()).isTrue();
    }

    private static WordingsDuringWindow during(LocalDate from, LocalDate to) {
        return WordingsDuringWindow.of(ORDINANCE, new Window(from, to), VERSIONS);
    }

    private static OrdinanceVersionView wording(String id, LocalDate from, LocalDate to) {
        return new OrdinanceVersionView(
                new OrdinanceVersionId(id), ORDINANCE, id, from, Optional.of(to), "", Verification.VERIFIED, List.of());
    }
}
