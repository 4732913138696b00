package se.delmos.statsbidrag.applications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmos.statsbidrag.applications.model.Written.ASKED;
import static se.delmos.statsbidrag.applications.model.Written.written;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.calls.Question;

/** What stands between a draft and its submission, all of it at once. */
class CompletenessTests {

    @Test
    void findsNothingInACompleteDraft() {
        assertThat(written().gaps()).isEmpty();
    }

    @Test
    @Rule("R-118-05")
    void asksForAtLeastOneHeadingOfTheOrdinance() {
        assertThat(written().without(Field.USES).gaps()).containsExactly("USES missing");
        assertThat(written().with(Field.USES, "OTHER_MEASURES").gaps()).containsExactly("USES missing");
    }

    @Test
    @Rule("R-118-05")
    void asksForNoHeadingWhereTheOrdinanceHasNone() {
        var asked = new Requirements(List.of(Question.USE), Set.of(), true);

        assertThat(Completeness.gaps(written().without(Field.USES).draft(), asked))
                .isEmpty();
    }

    @Test
    @Rule("R-118-09")
    void asksForWhatTheCallAsksAndNothingElse() {
        assertThat(written().without(Field.ANSWER_USE, Field.ANSWER_PLAN).gaps())
                .containsExactly("ANSWER_USE missing", "ANSWER_PLAN missing");
    }

    @Test
    @Rule("R-118-09")
    void saysAllThatIsMissingAtOnceInTheOrderOfTheForm() {
        assertThat(Completeness.gaps(new Written().draft(), ASKED))
                .extracting(Gap::field)
                .containsExactly(
                        Field.TITLE,
                        Field.PERIOD_FROM,
                        Field.PERIOD_TO,
                        Field.USES,
                        Field.ANSWER_USE,
                        Field.ANSWER_PLAN,
                        Field.AMOUNT,
                        Field.ACCOUNT,
                        Field.TAX_DEBTS,
                        Field.LIQUIDATION);
    }

    @Test
    void findsCostsThatDoNotAddUpToTheAmount() {
        assertThat(written().with(Field.COST_OTHER, "20 001").gaps()).containsExactly("AMOUNT sum");
        assertThat(written().without(Field.COST_OTHER).gaps()).containsExactly("AMOUNT sum");
    }

    @Test
    @Rule("R-PROC-24")
    void takesWholeKronorOnly() {
        assertThat(written().with(Field.AMOUNT, "100 000,50").gaps()).contains("AMOUNT not-whole");
    }

    @Test
    void tellsTheWriterOfWhatCannotBeReadAsSoonAsItIsTyped() {
        var typed = written()
                .with(Field.AMOUNT, "hundra tusen")
                .with(Field.ACCOUNT, "991-2345")
                .with(Field.PERIOD_TO, "i juni")
                .with(Field.ANSWER_USE, "x".repeat(4001));

        assertThat(Completeness.gaps(typed.draft(), ASKED))
                .filteredOn(Gap::typed)
                .extracting(Gap::key)
                .containsExactly(
                        "applications.gap.periodTo.unreadable",
                        "applications.gap.answer.too-long",
                        "applications.gap.amount.unreadable",
                        "applications.gap.account.unreadable");
    }

    @Test
    void findsDaysInTheWrongOrder() {
        assertThat(written().with(Field.PERIOD_TO, "2018-11-30").gaps()).containsExactly("PERIOD_TO before-start");
    }

    @Test
    void asksNoPublicBodyForItsDebts() {
        var asked = new Requirements(List.of(Question.USE), Set.of("KNOWLEDGE"), false);

        assertThat(Completeness.gaps(
                        written().without(Field.TAX_DEBTS, Field.LIQUIDATION).draft(), asked))
                .isEmpty();
    }
}
