package se.delmos.statsbidrag.forms.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmos.statsbidrag.forms.model.AForm.question;

import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.forms.FormDefinition.Check;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;

class PointingAtTests {

    private static final String QUESTIONS = String.join(
            ",",
            question("money", "cost", ""),
            question("short-text", "why", "'when':{'question':'cost','answered':true}"),
            question("calculated", "sum", "'formula':{'add':[{'question':'cost'}]}"));
    private static final String CHECKS =
            "{'id':'at','when':{'question':'why','answered':true},'message':{'sv':'Fel'},'at':'cost'},"
                    + "{'id':'other','when':{'question':'why','answered':true},'message':{'sv':'Fel'},'at':'why'}";

    @Test
    void findsConditionsCalculationsAndChecksThatSpeakOfAQuestion() {
        var pointing = PointingAt.question(AForm.of("interest", QUESTIONS, CHECKS), "cost");

        assertThat(pointing.questions()).extracting(Question::id).containsExactly("why");
        assertThat(pointing.calculations()).extracting(Question::id).containsExactly("sum");
        assertThat(pointing.checks()).extracting(Check::id).containsExactly("at");
        assertThat(pointing.sections()).isEmpty();
    }

    @Test
    void leavesOutWhatGoesWithTheSection() {
        var form = AForm.json(("{'schema':1,'kind':'interest','title':{'sv':'Prov'},'sections':["
                        + "{'id':'one','title':{'sv':'Ett'},'questions':[%s]},"
                        + "{'id':'two','title':{'sv':'Två'},'when':{'question':'cost','answered':true},'questions':[%s]}]}")
                .formatted(QUESTIONS, question("short-text", "last", "")));
        var pointing = PointingAt.section(form, form.sections().get(0));

        assertThat(pointing.sections()).extracting(Section::id).containsExactly("two");
        assertThat(pointing.questions()).isEmpty();
        assertThat(pointing.calculations()).isEmpty();
    }
}
