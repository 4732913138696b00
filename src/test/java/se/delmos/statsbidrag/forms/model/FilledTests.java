package se.delmos.statsbidrag.forms.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmos.statsbidrag.forms.model.AForm.asking;
import static se.delmos.statsbidrag.forms.model.AForm.filled;
import static se.delmos.statsbidrag.forms.model.AForm.gaps;
import static se.delmos.statsbidrag.forms.model.AForm.question;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.Money;

class FilledTests {

    @Test
    void asksAQuestionWhenItsConditionHolds() {
        var form = asking(
                question("yes-no", "partners", ""),
                question("long-text", "whom", "'when':{'question':'partners','is':'yes'}"));

        assertThat(filled(form).visible()).containsExactly("partners");
        assertThat(filled(form, "partners", "no").isVisible("whom")).isFalse();
        assertThat(filled(form, "partners", "yes").isVisible("whom")).isTrue();
        assertThat(gaps(filled(form, "partners", "yes"))).containsExactly("whom missing");
    }

    @Test
    void knowsNothingOfAHiddenAnswer() {
        var form = asking(
                question("yes-no", "first", ""),
                question("yes-no", "second", "'when':{'question':'first','is':'yes'}"),
                question("short-text", "third", "'when':{'not':{'question':'second','is':'yes'}}"));

        assertThat(filled(form, "first", "no", "second", "no").visible()).containsExactly("first");
        assertThat(filled(form, "first", "yes", "second", "no").isVisible("third"))
                .isTrue();
        assertThat(filled(form, "first", "yes", "second", "yes").isVisible("third"))
                .isFalse();
    }

    @Test
    void asksWhenOneWayIsOpenThoughAnotherIsHidden() {
        var form = asking(
                question("yes-no", "first", ""),
                question("yes-no", "second", "'when':{'question':'first','is':'yes'}"),
                question(
                        "short-text",
                        "third",
                        "'when':{'any':[{'question':'second','is':'yes'},{'question':'first','is':'no'}]}"));

        assertThat(filled(form, "first", "no", "second", "yes").isVisible("third"))
                .isTrue();
    }

    @Test
    void takesNothingFromWhatIsNotKnown() {
        var form = asking(
                question("money", "sought", ""),
                question("money", "rent", ""),
                question("calculated", "left", "'formula':{'subtract':[{'question':'sought'},{'question':'rent'}]}"));
        var left = form.question("left").orElseThrow();

        assertThat(new Calculation(filled(form, "sought", "nittio tusen", "rent", "100 000")).of(left))
                .isEmpty();
        assertThat(new Calculation(filled(form, "rent", "100 000")).of(left)).isEmpty();
        assertThat(new Calculation(filled(form, "sought", "90 000")).of(left)).contains(new BigDecimal("90000.00"));
    }

    @Test
    void keepsAHiddenAnswerButDoesNotHandItIn() {
        var form = asking(
                question("yes-no", "partners", ""),
                question("long-text", "whom", "'when':{'question':'partners','is':'yes'}"));
        var filled = filled(form, "partners", "no", "whom", "Gävle kommun");

        assertThat(filled.text("whom")).isEqualTo("Gävle kommun");
        assertThat(HandingIn.of(filled).values()).containsOnlyKeys("partners");
    }

    @Test
    void comparesAmountsAsAmounts() {
        var form = asking(
                question("money", "amount", ""),
                question(
                        "short-text",
                        "why",
                        "'when':{'left':{'question':'amount'},'op':'>','right':{'amount':30000000}}"));

        assertThat(filled(form, "amount", "300 000 kr").isVisible("why")).isFalse();
        assertThat(filled(form, "amount", "300.001").isVisible("why")).isTrue();
        assertThat(filled(form, "amount", "mycket").isVisible("why")).isFalse();
    }

    @Test
    void sumsABudgetByFundingAndAltogether() {
        var form = asking(
                question(
                        "budget",
                        "costs",
                        "'rows':[{'code':'staff','label':{'sv':'Personal'}},{'code':'other','label':{'sv':'Annat'}}],'funding':['own']"),
                question("calculated", "total", "'formula':{'sum':'costs'}"),
                question("calculated", "share", "'formula':{'share':[{'sum':'costs.applied'},{'sum':'costs'}]}"));
        var filled = filled(
                form,
                "costs.staff.applied",
                "100",
                "costs.other.applied",
                "100",
                "costs.staff.own",
                "100",
                "costs.other.own",
                "?");
        var values = HandingIn.of(filled);

        assertThat(values.of("total", Value.Amount.class)).contains(new Value.Amount(Money.kronor(300)));
        assertThat(values.of("share", Value.Number.class).map(Value.Number::number))
                .contains(new BigDecimal("66.67"));
        assertThat(values.of("costs", Value.Costs.class).map(costs -> costs.total(Funding.APPLIED)))
                .contains(Money.kronor(200));
        assertThat(gaps(filled)).containsExactly("costs.other.own unreadable-money");
    }

    @Test
    void hasNoValueBeforeAnythingIsAnswered() {
        var form = asking(
                question("number", "people", ""),
                question("calculated", "twice", "'formula':{'add':[{'question':'people'},{'question':'people'}]}"));

        assertThat(HandingIn.value(filled(form), form.question("twice").orElseThrow()))
                .isEmpty();
        assertThat(HandingIn.value(
                        filled(form, "people", "2,5"), form.question("twice").orElseThrow()))
                .contains(new Value.Number(new BigDecimal("5.0")));
    }

    @Test
    void readsRowsInTheirOrderAndForgetsThoseTakenAway() {
        var form = asking(
                question(
                        "table",
                        "partners",
                        "'columns':[{'id':'name','type':'short-text','label':{'sv':'Namn'},'required':true},{'id':'money','type':'money','label':{'sv':'Belopp'}}]"));
        var filled = filled(
                form,
                "partners",
                "b2,a1",
                "partners.a1.name",
                "Ett",
                "partners.b2.name",
                "Två",
                "partners.b2.money",
                "20",
                "partners.c3.name",
                "Borta");

        assertThat(HandingIn.of(filled)
                        .of("partners", Value.Rows.class)
                        .orElseThrow()
                        .rows())
                .containsExactly(
                        Map.of("name", new Value.Words("Två"), "money", new Value.Amount(Money.kronor(20))),
                        Map.of("name", new Value.Words("Ett")));
        assertThat(gaps(filled(form, "partners", "a1"))).containsExactly("partners.a1.name missing");
        assertThat(gaps(filled(form))).containsExactly("partners missing-rows");
    }

    @Test
    void doesNotAskWhatNothingCanBeChosenFor() {
        var form = asking(question("many-of", "uses", "'optionsFrom':'ordinance-uses'"));

        assertThat(filled(form).visible()).isEmpty();
    }

    @Test
    void endsWhereConditionsGoInARing() {
        var form = asking(
                question("yes-no", "one", "'when':{'question':'two','is':'yes'}"),
                question("yes-no", "two", "'when':{'question':'one','is':'yes'}"));

        assertThat(filled(form, "one", "yes", "two", "yes").visible()).isEmpty();
    }

    @Test
    void tellsAContradictionAtItsQuestion() {
        var form = AForm.of(
                "interest",
                question("money", "amount", "") + "," + question("money", "cost", ""),
                "{'id':'same','when':{'left':{'question':'amount'},'op':'!=','right':{'question':'cost'}},'message':{'sv':'Olika'},'at':'amount'}");

        assertThat(gaps(filled(form, "amount", "1 000", "cost", "1000"))).isEmpty();
        var gap = Completeness.gaps(filled(form, "amount", "1 000", "cost", "999"))
                .get(0);
        assertThat(gap.path()).isEqualTo("amount");
        assertThat(gap.message().map(message -> message.sv())).isEqualTo(Optional.of("Olika"));
        assertThat(gaps(filled(form, "amount", "1 000"))).containsExactly("cost missing");
    }
}
