package se.delmos.statsbidrag.applications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.identity.ActorId;

/** Two persons write in the same section, in windows of their own. */
class AnswersTests {

    private static final Instant NOW = Instant.parse("2018-11-05T08:00:00Z");
    private static final ActorId MARIA = ActorId.create();
    private static final ActorId JONAS = ActorId.create();

    private final Answers answers = new Answers();

    @Test
    void keepsBothWhenTwoWriteDifferentAnswersOfASection() {
        assertThat(maria(0, Field.TITLE, "Läxhjälp")).isEmpty();
        assertThat(jonas(0, Field.ANSWER_PLAN, "Start i december.")).isEmpty();

        assertThat(text(Field.TITLE)).isEqualTo("Läxhjälp");
        assertThat(text(Field.ANSWER_PLAN)).isEqualTo("Start i december.");
    }

    @Test
    void asksWhenTwoWriteTheSameAnswerAndLosesNeitherText() {
        maria(0, Field.TITLE, "Marias namn");

        assertThat(jonas(0, Field.TITLE, "Jonas namn")).containsExactly(Field.TITLE);

        assertThat(text(Field.TITLE)).isEqualTo("Marias namn");
        assertThat(answers.earlier()).extracting(EarlierAnswer::typed).containsExactly("Jonas namn");
    }

    @Test
    void takesTheAnswerOfThePersonWhoHasSeenTheOther() {
        maria(0, Field.TITLE, "Marias namn");

        assertThat(jonas(1, Field.TITLE, "Vårt namn")).isEmpty();

        assertThat(text(Field.TITLE)).isEqualTo("Vårt namn");
        assertThat(answers.earlier()).extracting(EarlierAnswer::typed).containsExactly("Marias namn");
    }

    @Test
    void letsAWindowGoOnTypingThoughItsOwnAnswerIsNewer() {
        maria(0, Field.TITLE, "Lä");
        assertThat(maria(0, Field.TITLE, "Läx")).isEmpty();
        assertThat(text(Field.TITLE)).isEqualTo("Läx");
    }

    @Test
    void asksAPersonWhoHasWrittenTheSameAnswerInTwoWindows() {
        maria(0, Field.TITLE, "I ett fönster");

        assertThat(type("another", 0, Field.TITLE, "I ett annat", MARIA, NOW)).containsExactly(Field.TITLE);
    }

    @Test
    void agreesWhenBothWroteTheSame() {
        maria(0, Field.TITLE, "Läxhjälp");
        assertThat(jonas(0, Field.TITLE, "Läxhjälp")).isEmpty();
        assertThat(answers.earlier()).isEmpty();
    }

    @Test
    void makesOneVersionOfWhatIsTypedInOneSitting() {
        maria(0, Field.ANSWER_PLAN, "Start");
        type("maria", 0, Field.ANSWER_PLAN, "Start i", MARIA, NOW.plusSeconds(1));
        type("maria", 0, Field.ANSWER_PLAN, "Start i december", MARIA, NOW.plusSeconds(2));

        assertThat(answers.earlier()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedEarlierInTheDayAndWhatWasWipedOut() {
        maria(0, Field.ANSWER_PLAN, "Start i december.");
        var later = NOW.plus(Duration.ofMinutes(11));
        type("maria", 0, Field.ANSWER_PLAN, "Start i december, slut i juni.", MARIA, later);
        type("maria", 0, Field.ANSWER_PLAN, "", MARIA, later.plusSeconds(5));

        assertThat(answers.earlier())
                .extracting(EarlierAnswer::typed)
                .containsExactly("Start i december, slut i juni.", "Start i december.");
    }

    @Test
    void leavesAloneWhatThePersonNeverTouched() {
        maria(0, Field.TITLE, "Läxhjälp");
        var shown = Shown.parse(Shown.of(answers.read(), Section.ACTIVITY).toString());

        assertThat(shown.isUntouched(Field.TITLE, "Läxhjälp ")).isTrue();
        assertThat(shown.isUntouched(Field.TITLE, "Läxhjälpen")).isFalse();
        assertThat(shown.isUntouched(Field.ANSWER_PLAN, "")).isTrue();
        assertThat(Shown.parse("skräp").isUntouched(Field.TITLE, "Läxhjälp")).isFalse();
    }

    private List<Field> maria(int revision, Field field, String text) {
        return type("maria", revision, field, text, MARIA, NOW);
    }

    private List<Field> jonas(int revision, Field field, String text) {
        return type("jonas", revision, field, text, JONAS, NOW.plusSeconds(3));
    }

    private List<Field> type(String writer, int revision, Field field, String text, ActorId by, Instant at) {
        return answers.keep(new Typing(field.section(), revision, writer, Map.of(field, text)), by, at);
    }

    private String text(Field field) {
        return answers.read().text(field);
    }
}
