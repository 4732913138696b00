package se.delmos.statsbidrag.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.Direction;
import se.delmos.statsbidrag.registry.NewRecord;

class DiaryCaseTests {

    private static final Instant MORNING = Instant.parse("2018-03-01T08:00:00Z");

    private final DiaryCase diaryCase =
            new DiaryCase(new CaseNumber(2018, 7), "Ansökan om bidrag", "Gävle kommun", MORNING);

    @Test
    @Rule("R-OSL-01")
    void givesEachRecordItsDateNumberCorrespondentAndSubject() {
        diaryCase.enter(incoming("Ansökan"));
        var second = diaryCase.enter(incoming("Komplettering")).view();

        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.enteredAt()).isEqualTo(MORNING);
        assertThat(second.counterparty()).isEqualTo("Gävle kommun");
        assertThat(second.subject()).isEqualTo("Komplettering");
    }

    @Test
    void takesNoMoreRecordsFromUseCasesOnceClosed() {
        diaryCase.close(MORNING);

        assertThatThrownBy(() -> diaryCase.enter(incoming("Fråga")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("registry.case.closed");
    }

    @Test
    @Rule("R-OSL-01")
    void registersWhatTheRegistrarReceivesThoughClosed() {
        diaryCase.close(MORNING);

        assertThat(diaryCase.register(incoming("Fråga")).view().sequence()).isEqualTo(1);
    }

    @Test
    void closesOnce() {
        diaryCase.close(MORNING).close(MORNING.plusSeconds(60));

        assertThat(diaryCase.closedAt()).contains(MORNING);
    }

    @Test
    @Rule({"R-FL-04", "R-OSL-02"})
    void countsTheYearByTheCalendarInStockholm() {
        assertThat(Entry.yearOf(Instant.parse("2018-12-31T22:59:59Z"))).isEqualTo(2018);
        assertThat(Entry.yearOf(Instant.parse("2018-12-31T23:00:00Z"))).isEqualTo(2019);
    }

    private static Entry incoming(String subject) {
        return Entry.of(new NewRecord(Direction.INCOMING, subject, "Gävle kommun", Optional.empty()), MORNING, null);
    }
}
