package se.delmos.statsbidrag.forms.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmos.statsbidrag.forms.model.AForm.asking;
import static se.delmos.statsbidrag.forms.model.AForm.question;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.forms.FormDefinition;

/** What a later version of a form means to those who fill in the earlier one. */
class DifferencesTests {

    private static final String PLAN = question("short-text", "plan", "");
    private static final String OPTIONAL = PLAN.replace("'required':true", "'required':false");
    private static final String ONE_OF =
            question("one-of", "kind", "'options':[{'code':'a','label':{'sv':'A'}},{'code':'b','label':{'sv':'B'}}]");
    private static final String FEWER = question("one-of", "kind", "'options':[{'code':'a','label':{'sv':'A'}}]");

    @Test
    void tellsNewQuestionsFromRemovedOnes() {
        assertThat(between(asking(PLAN), asking(PLAN, question("money", "amount", ""))))
                .containsExactly("amount NEW_REQUIRED");
        assertThat(between(asking(PLAN), asking(PLAN, OPTIONAL.replace("plan", "more"))))
                .containsExactly("more NEW");
        assertThat(between(asking(PLAN, ONE_OF), asking(ONE_OF))).containsExactly("plan GONE");
    }

    @Test
    void tellsWhatIsAnsweredInAnotherWay() {
        assertThat(between(asking(OPTIONAL), asking(question("money", "plan", ""))))
                .containsExactly("plan OTHER_TYPE", "plan NOW_REQUIRED");
        assertThat(between(asking(ONE_OF), asking(FEWER))).containsExactly("kind OTHER_CHOICES");
        assertThat(between(asking(FEWER), asking(ONE_OF))).containsExactly("kind REWORDED");
    }

    @Test
    void tellsWhatMustBeAnsweredNow() {
        assertThat(between(asking(OPTIONAL), asking(PLAN))).containsExactly("plan NOW_REQUIRED");
        assertThat(between(asking(PLAN), asking(OPTIONAL))).containsExactly("plan REWORDED");
        assertThat(between(asking(PLAN), asking(PLAN))).isEmpty();
    }

    @Test
    void countsAnswersWithoutAPlace() {
        var difference = Differences.between(asking(OPTIONAL, ONE_OF), asking(PLAN, FEWER));

        assertThat(difference.withoutPlace()).containsExactly("kind");
    }

    private static List<String> between(FormDefinition before, FormDefinition after) {
        return Differences.between(before, after).questions().stream()
                .map(changed -> changed.question() + " " + changed.kind())
                .toList();
    }
}
