package se.delmos.statsbidrag.calls.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Kind;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.Parameter;
import se.delmos.statsbidrag.ordinances.ParameterValues;

class FormFitTests {

    private static final ParameterValues MUNICIPALITIES =
            new ParameterValues(Map.of(Parameter.APPLICANTS, "MUNICIPALITY,REGION,MUNICIPAL_FEDERATION"));
    private static final ParameterValues ASSOCIATIONS =
            new ParameterValues(Map.of(Parameter.APPLICANTS, "ASSOCIATION,FOUNDATION"));
    private static final ParameterValues ANYONE = new ParameterValues(Map.of());

    @Test
    @Rule({"R-118-01", "R-119-01"})
    void refusesAFormForPublicBodiesWhereOnlyOrganisationsMayApply() {
        var form = asking(Meaning.ACTIVITIES, QuestionType.TABLE);

        assertThat(FormFit.gap(CallSection.FORM, form, ASSOCIATIONS))
                .contains(new CallGap(CallSection.FORM, "compose.gap.form.public-bodies"));
        assertThat(FormFit.gap(CallSection.FORM, form, MUNICIPALITIES)).isEmpty();
        assertThat(FormFit.gap(CallSection.FORM, form, ANYONE)).isEmpty();
    }

    @Test
    @Rule({"R-118-01", "R-119-01"})
    void refusesAFormForOrganisationsWhereOnlyPublicBodiesMayApply() {
        var form = asking(Meaning.TAX_DEBTS, QuestionType.YES_NO);

        assertThat(FormFit.gap(CallSection.FORM, form, MUNICIPALITIES))
                .contains(new CallGap(CallSection.FORM, "compose.gap.form.organisations"));
        assertThat(FormFit.gap(CallSection.FORM, form, ASSOCIATIONS)).isEmpty();
    }

    @Test
    @Rule({"R-118-01", "R-119-01"})
    void takesAFormThatAsksNothingOfOnlySome() {
        assertThat(FormFit.gap(CallSection.FORM, asking(Meaning.AMOUNT, QuestionType.MONEY), ASSOCIATIONS))
                .isEmpty();
    }

    @Test
    @Rule("R-118-05")
    void wantsAQuestionOnTheUseWhereTheRuleHolds() {
        var rules = Set.of(new RuleId("R-118-05"));

        assertThat(FormFit.unasked(CallSection.FORM, asking(Meaning.AMOUNT, QuestionType.MONEY), rules))
                .contains(new CallGap(CallSection.FORM, "compose.gap.form.uses"));
        assertThat(FormFit.unasked(CallSection.FORM, asking(Meaning.USES, QuestionType.MANY_OF), rules))
                .isEmpty();
        assertThat(FormFit.unasked(CallSection.FORM, asking(Meaning.AMOUNT, QuestionType.MONEY), Set.of()))
                .isEmpty();
    }

    private static FormDefinition asking(Meaning meaning, QuestionType type) {
        var text = new Text("Fråga", "");
        var question = new Question(
                "q",
                type,
                text,
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(meaning),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        var section = new Section("s", text, Optional.empty(), Optional.empty(), List.of(question));
        return new FormDefinition(1, Kind.APPLICATION, text, Optional.empty(), List.of(section), List.of());
    }
}
