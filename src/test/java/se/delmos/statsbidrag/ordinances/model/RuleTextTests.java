package se.delmos.statsbidrag.ordinances.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.ordinances.CorrectionId;
import se.delmos.statsbidrag.ordinances.RuleTextId;
import se.delmos.statsbidrag.ordinances.Verification;

class RuleTextTests {

    /** Half past midnight in Stockholm, the day before in UTC. */
    private static final Instant NOW = Instant.parse("2018-11-04T23:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2018, 11, 5);
    private static final RuleStatement BEFORE = new RuleStatement("Två år.", "3 §", Verification.INFERRED);
    private static final RuleStatement AFTER = new RuleStatement("Minst två år.", "3 § 3", Verification.VERIFIED);

    private final ActorId adam = ActorId.create();
    private final RuleText text = new RuleText(RuleTextId.of("R-119-02_119-v1"), BEFORE, RuleKind.AUTO);

    @Test
    void saysTheCorrectedTextFromThenOn() {
        text.correct(CorrectionId.create(), AFTER, because("Läst i författningen."));

        assertThat(text.view().sentence()).isEqualTo("Minst två år.");
        assertThat(text.view().section()).isEqualTo("3 § 3");
        assertThat(text.view().verification()).isEqualTo(Verification.VERIFIED);
    }

    @Test
    void keepsWhoWhenWhyAndBothTexts() {
        var id = CorrectionId.create();

        var made = text.correct(id, AFTER, because("Läst i författningen."));

        assertThat(made.getId()).isEqualTo(id.value());
        assertThat(made.text()).isEqualTo(RuleTextId.of("R-119-02_119-v1"));
        assertThat(made.grounds()).isEqualTo(new Grounds("Läst i författningen.", TODAY, adam, NOW));
        assertThat(made.before()).isEqualTo(BEFORE);
        assertThat(made.after()).isEqualTo(AFTER);
    }

    @Test
    void correctsTheStatusAlone() {
        var verified = new RuleStatement(BEFORE.sentence(), BEFORE.section(), Verification.VERIFIED);

        text.correct(CorrectionId.create(), verified, because("Läst i författningen."));

        assertThat(text.statement()).isEqualTo(verified);
    }

    @Test
    void refusesToCorrectWithoutAReason() {
        assertThatThrownBy(() -> because(" ")).hasMessage("ordinances.correction.reason-missing");
    }

    @Test
    void refusesASourceThatIsReadTomorrow() {
        assertThatThrownBy(() -> new Grounds("Läst.", TODAY.plusDays(1), adam, NOW))
                .hasMessage("ordinances.correction.read-later");
    }

    @Test
    void refusesACorrectionThatChangesNothing() {
        refuses(BEFORE, "ordinances.correction.unchanged");
    }

    @Test
    void refusesARuleWithoutWordsOrWithoutASource() {
        refuses(new RuleStatement(" ", "3 §", Verification.VERIFIED), "ordinances.correction.sentence-missing");
        refuses(new RuleStatement("Två år.", "", Verification.VERIFIED), "ordinances.correction.section-missing");
        assertThat(text.statement()).isEqualTo(BEFORE);
    }

    @Test
    void readsItsIdAsItStandsInAnAddress() {
        var id = RuleTextId.of("R-PROC-01_all");

        assertThat(id.rule().value()).isEqualTo("R-PROC-01");
        assertThat(id.version()).isEqualTo("all");
        assertThat(id).hasToString("R-PROC-01_all");
        assertThatThrownBy(() -> RuleTextId.of("R-PROC-01")).isInstanceOf(IllegalArgumentException.class);
    }

    private void refuses(RuleStatement after, String key) {
        assertThatThrownBy(() -> text.correct(CorrectionId.create(), after, because("Läst.")))
                .hasMessage(key);
    }

    private Grounds because(String reason) {
        return new Grounds(reason, TODAY, adam, NOW);
    }
}
