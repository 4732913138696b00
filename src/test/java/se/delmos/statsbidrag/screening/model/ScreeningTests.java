package se.delmos.statsbidrag.screening.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.kernel.RuleViolation;

class ScreeningTests {

    private static final Screening.Officer OFFICER =
            new Screening.Officer(ActorId.create(), Instant.parse("2018-11-05T08:00:00Z"));

    private final FindingKey key = new FindingKey(FindingKind.OTHER_CASE, UUID.randomUUID());
    private final Screening screening = new Screening(ApplicationId.create());

    @Test
    void keepsEveryAnswerAndTheLatestCounts() {
        screening.answer(key, "WAITING", Verdict.INVESTIGATE, " Frågar sökanden. ", OFFICER);
        screening.answer(key, "WAITING", Verdict.CLEARED, "Andra kostnader.", OFFICER);

        assertThat(screening.stateOf(key, "WAITING")).isEqualTo(AnswerState.CLEARED);
        assertThat(screening.answersTo(key))
                .extracting(GivenAnswer::note)
                .containsExactly("Andra kostnader.", "Frågar sökanden.");
    }

    @Test
    void asksAgainWhenTheFindingIsNotWhatItWas() {
        assertThat(screening.stateOf(key, "WAITING").isUnanswered()).isTrue();
        screening.answer(key, "WAITING", Verdict.CLEARED, "Inget är beviljat.", OFFICER);

        assertThat(screening.stateOf(key, "WAITING").isUnanswered()).isFalse();
        assertThat(screening.stateOf(key, "GRANTED")).isEqualTo(AnswerState.CHANGED);
        assertThat(screening.stateOf(key, "GRANTED").isUnanswered()).isTrue();
    }

    @Test
    void takesNoAnswerForAnother() {
        screening.answer(key, "x", Verdict.CLEARED, "Andra kostnader.", OFFICER);
        var other = new FindingKey(FindingKind.LIKE_TEXT, key.subject());

        assertThat(screening.stateOf(other, "x")).isEqualTo(AnswerState.OPEN);
    }

    @Test
    void refusesAnAnswerWithoutReasons() {
        assertThatThrownBy(() -> screening.answer(key, "x", Verdict.CLEARED, " \n", OFFICER))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> screening.answer(key, "x", Verdict.CLEARED, "x".repeat(4001), OFFICER))
                .isInstanceOf(RuleViolation.class);
        assertThat(screening.answers()).isEmpty();
    }

    @Test
    void readsTheKeysThatItWrites() {
        for (var kind : FindingKind.values()) {
            var written = new FindingKey(kind, UUID.randomUUID());
            assertThat(FindingKey.of(written.toString())).isEqualTo(written);
        }
        for (var none : new String[] {"", ".", "other-case", "other-case.1", "like." + UUID.randomUUID()}) {
            assertThatThrownBy(() -> FindingKey.of(none)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void seesPeriodsMeetAlsoInOneDay() {
        var spring = period("2018-01-01", "2018-06-30");

        assertThat(Overlap.of(spring, period("2018-06-30", "2018-12-31"))).isEqualTo(Overlap.YES);
        assertThat(Overlap.of(spring, period("2018-07-01", "2018-12-31"))).isEqualTo(Overlap.NO);
        assertThat(Overlap.of(period("2018-07-01", "2018-12-31"), spring)).isEqualTo(Overlap.NO);
        assertThat(Overlap.of(spring, period("2017-01-01", "2019-12-31"))).isEqualTo(Overlap.YES);
        assertThat(Overlap.of(spring, Optional.empty())).isEqualTo(Overlap.UNKNOWN);
        assertThat(Overlap.of(Optional.empty(), spring)).isEqualTo(Overlap.UNKNOWN);
    }

    private static Optional<Period> period(String from, String to) {
        return Optional.of(new Period(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
