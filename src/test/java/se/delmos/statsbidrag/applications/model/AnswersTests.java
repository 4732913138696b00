package se.delmos.statsbidrag.applications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.FormDifference;
import se.delmos.statsbidrag.forms.FormDifference.Changed;
import se.delmos.statsbidrag.forms.FormDifference.Kind;
import se.delmos.statsbidrag.identity.ActorId;

/** Two persons write in the same section, in windows of their own. */
class AnswersTests {

    private static final Instant NOW = Instant.parse("2018-11-05T08:00:00Z");
    private static final ActorId MARIA = ActorId.create();
    private static final ActorId JONAS = ActorId.create();

    private static final String TITLE = "title";
    private static final String PLAN = "answer-plan";

    private final Answers answers = new Answers();

    @Test
    void keepsBothWhenTwoWriteDifferentAnswersOfASection() {
        assertThat(maria(0, TITLE, "Läxhjälp")).isEmpty();
        assertThat(jonas(0, PLAN, "Start i december.")).isEmpty();

        assertThat(text(TITLE)).isEqualTo("Läxhjälp");
        assertThat(text(PLAN)).isEqualTo("Start i december.");
    }

    @Test
    void asksWhenTwoWriteTheSameAnswerAndLosesNeitherText() {
        maria(0, TITLE, "Marias namn");

        assertThat(jonas(0, TITLE, "Jonas namn")).containsExactly(TITLE);

        assertThat(text(TITLE)).isEqualTo("Marias namn");
        assertThat(answers.earlier()).extracting(EarlierAnswer::typed).containsExactly("Jonas namn");
    }

    @Test
    void takesTheAnswerOfThePersonWhoHasSeenTheOther() {
        maria(0, TITLE, "Marias namn");

        assertThat(jonas(1, TITLE, "Vårt namn")).isEmpty();

        assertThat(text(TITLE)).isEqualTo("Vårt namn");
        assertThat(answers.earlier()).extracting(EarlierAnswer::typed).containsExactly("Marias namn");
    }

    @Test
    void letsAWindowGoOnTypingThoughItsOwnAnswerIsNewer() {
        maria(0, TITLE, "Lä");
        assertThat(maria(0, TITLE, "Läx")).isEmpty();
        assertThat(text(TITLE)).isEqualTo("Läx");
    }

    @Test
    void asksAPersonWhoHasWrittenTheSameAnswerInTwoWindows() {
        maria(0, TITLE, "I ett fönster");

        assertThat(type("another", 0, TITLE, "I ett annat", MARIA, NOW)).containsExactly(TITLE);
    }

    @Test
    void agreesWhenBothWroteTheSame() {
        maria(0, TITLE, "Läxhjälp");
        assertThat(jonas(0, TITLE, "Läxhjälp")).isEmpty();
        assertThat(jonas(0, TITLE, "Läxhjälp "))
                .as("a space at the end is no disagreement")
                .isEmpty();
        assertThat(answers.earlier()).isEmpty();
    }

    @Test
    void makesOneVersionOfWhatIsTypedInOneSitting() {
        maria(0, PLAN, "Start");
        type("maria", 0, PLAN, "Start i", MARIA, NOW.plusSeconds(1));
        type("maria", 0, PLAN, "Start i december", MARIA, NOW.plusSeconds(2));

        assertThat(answers.earlier()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedEarlierInTheDayAndWhatWasWipedOut() {
        maria(0, PLAN, "Start i december.");
        var later = NOW.plus(Duration.ofMinutes(11));
        type("maria", 0, PLAN, "Start i december, slut i juni.", MARIA, later);
        type("maria", 0, PLAN, "", MARIA, later.plusSeconds(5));

        assertThat(answers.earlier())
                .extracting(EarlierAnswer::typed)
                .containsExactly("Start i december, slut i juni.", "Start i december.");
    }

    @Test
    void leavesAloneWhatThePersonNeverTouched() {
        maria(0, TITLE, "Läxhjälp");
        var shown = Shown.parse(Shown.of(answers.read(), List.of(TITLE, PLAN)).toString());

        assertThat(shown.isUntouched(TITLE, "Läxhjälp ")).isTrue();
        assertThat(shown.isUntouched(TITLE, "Läxhjälpen")).isFalse();
        assertThat(shown.isUntouched(PLAN, "")).isTrue();
        assertThat(Shown.parse("skräp").isUntouched(TITLE, "Läxhjälp")).isFalse();
    }

    @Test
    void setsAsideWhatHasNoPlaceInALaterFormAndKeepsTheRest() {
        var version = UUID.randomUUID();
        maria(0, TITLE, "Läxhjälp");
        maria(1, PLAN, "Start i december.");
        maria(2, "uses", "COORDINATION,EXCHANGE");

        answers.setAside(
                new FormDifference(List.of(changed(PLAN, Kind.GONE), changed("uses", Kind.OTHER_CHOICES))), version);

        assertThat(answers.read()).containsOnlyKeys(TITLE, "uses");
        assertThat(answers.setAside())
                .extracting(SetAsideAnswer::path, SetAsideAnswer::typed, SetAsideAnswer::formVersion)
                .containsExactly(
                        tuple(PLAN, "Start i december.", version), tuple("uses", "COORDINATION,EXCHANGE", version));
    }

    private static Changed changed(String question, Kind kind) {
        return new Changed(question, new Text(question, ""), kind);
    }

    private List<String> maria(int revision, String path, String text) {
        return type("maria", revision, path, text, MARIA, NOW);
    }

    private List<String> jonas(int revision, String path, String text) {
        return type("jonas", revision, path, text, JONAS, NOW.plusSeconds(3));
    }

    private List<String> type(String writer, int revision, String path, String text, ActorId by, Instant at) {
        return answers.keep(new Typing("activity", revision, writer, Map.of(path, text)), by, at);
    }

    private String text(String path) {
        return answers.read().get(path);
    }
}
