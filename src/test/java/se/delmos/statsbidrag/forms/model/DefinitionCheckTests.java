package se.delmos.statsbidrag.forms.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmos.statsbidrag.forms.model.AForm.asking;
import static se.delmos.statsbidrag.forms.model.AForm.question;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.forms.FormDefinition;

class DefinitionCheckTests {

    private static final String MONEY = question("money", "amount", "");

    @Test
    void findsIdsThatAreTwice() {
        assertThat(faults(asking(MONEY, MONEY))).containsExactly("amount id-twice");
    }

    @Test
    void findsWhatATypeNeeds() {
        assertThat(faults(asking(
                        question("one-of", "a", ""),
                        question("table", "b", ""),
                        question("budget", "c", ""),
                        question("calculated", "d", ""),
                        question("declaration", "e", ""),
                        question("many-of", "f", "'optionsFrom':'planets'"))))
                .containsExactly(
                        "a no-options",
                        "b no-columns",
                        "c no-rows",
                        "d no-formula",
                        "e no-statement",
                        "f unknown-list");
    }

    @Test
    void findsWhatATypeCannotHave() {
        assertThat(faults(asking(question("yes-no", "a", "'limit':10")))).containsExactly("a not-for-type");
        assertThat(
                        faults(
                                asking(
                                        question(
                                                "table",
                                                "b",
                                                "'columns':[{'id':'x','type':'budget','label':{'sv':'X'},'rows':[{'code':'y','label':{'sv':'Y'}}]}]"))))
                .containsExactly("b column-type");
    }

    @Test
    void findsConditionsThatSpeakOfNothing() {
        assertThat(faults(asking(MONEY, question("short-text", "b", "'when':{'question':'gone','answered':true}"))))
                .containsExactly("b unknown-question");
        assertThat(faults(asking(
                        question("yes-no", "a", ""),
                        question("short-text", "b", "'when':{'question':'a','is':'maybe'}"))))
                .containsExactly("b unknown-option");
        assertThat(faults(asking(MONEY, question("short-text", "b", "'when':{'question':'amount','is':'yes'}"))))
                .containsExactly("b not-one-choice");
        assertThat(faults(asking(MONEY, question("short-text", "b", "'when':{'question':'amount','contains':'yes'}"))))
                .containsExactly("b not-many-choices");
    }

    @Test
    void refusesToCompareMoneyWithNumbers() {
        assertThat(faults(asking(
                        MONEY,
                        question(
                                "short-text",
                                "b",
                                "'when':{'left':{'question':'amount'},'op':'>','right':{'number':5}}"))))
                .containsExactly("b unlike");
        assertThat(faults(asking(
                        question("short-text", "a", ""),
                        question("short-text", "b", "'when':{'left':{'question':'a'},'op':'>','right':{'number':5}}"))))
                .containsExactly("b no-unit");
    }

    @Test
    void findsRingsOverConditionsAndFormulas() {
        assertThat(faults(asking(
                        question("yes-no", "a", "'when':{'left':{'question':'b'},'op':'>','right':{'number':5}}"),
                        question("number", "c", "'when':{'question':'a','is':'yes'}"),
                        question("calculated", "b", "'formula':{'add':[{'question':'c'}]}"))))
                .contains("a ring", "b ring", "c ring");
    }

    @Test
    void findsConditionsThatSpeakOfTheirOwnPlaceOrALaterOne() {
        assertThat(faults(asking(question("yes-no", "a", "'when':{'question':'a','is':'yes'}"))))
                .containsExactly("a own-question");
        assertThat(faults(inTwoSections("'when':{'question':'a','is':'yes'},", "", "")))
                .containsExactly(" own-section");
        assertThat(faults(inTwoSections("", "'when':{'question':'b','is':'yes'}", "")))
                .containsExactly("a later");
        assertThat(faults(inTwoSections("", "", "'when':{'question':'a','is':'yes'}")))
                .isEmpty();
    }

    private static FormDefinition inTwoSections(String first, String a, String b) {
        return AForm.json(("{'schema':1,'kind':'interest','title':{'sv':'Prov'},'sections':["
                        + "{'id':'one','title':{'sv':'Ett'},%s'questions':[%s]},"
                        + "{'id':'two','title':{'sv':'Två'},'questions':[%s]}]}")
                .formatted(first, question("yes-no", "a", a), question("yes-no", "b", b)));
    }

    @Test
    void findsConditionsThatCanNeverHold() {
        var yes = "{'question':'a','is':'yes'}";
        var no = "{'question':'a','is':'no'}";
        assertThat(of("{'all':[" + yes + "," + no + "]}")).containsExactly("c never");
        assertThat(of("{'all':[" + yes + ",{'not':" + yes + "}]}")).containsExactly("c never");
        assertThat(of("{'all':[" + yes + ",{'not':{'question':'a','answered':true}}]}"))
                .containsExactly("c never");
        assertThat(of("{'all':[" + no + ",{'question':'b','is':'yes'}]}"))
                .as("b is asked when a is yes")
                .containsExactly("c never");
        assertThat(of("{'all':[{'any':[" + no + ",{'not':" + yes + "}]},{'question':'b','is':'yes'}]}"))
                .containsExactly("c never");
        assertThat(of("{'any':[" + yes + "," + no + "]}")).isEmpty();
        assertThat(of("{'all':[" + yes + ",{'question':'b','is':'no'}]}")).isEmpty();
    }

    @Test
    void findsComparisonsThatExcludeEachOther() {
        assertThat(of("{'all':[" + compared(">", 10) + "," + compared("<", 10) + "]}"))
                .containsExactly("c never");
        assertThat(of("{'all':[" + compared(">=", 10) + "," + compared("<=", 10) + "]}"))
                .isEmpty();
        assertThat(of("{'all':[" + compared(">", 10) + "," + compared("<", 100) + "]}"))
                .isEmpty();
    }

    private static String compared(String operator, int number) {
        return "{'left':{'question':'n'},'op':'%s','right':{'number':%d}}".formatted(operator, number);
    }

    private static List<String> of(String when) {
        return faults(asking(
                question("yes-no", "a", ""),
                question("yes-no", "b", "'when':{'question':'a','is':'yes'}"),
                question("number", "n", ""),
                question("short-text", "c", "'when':" + when)));
    }

    @Test
    void demandsWhatTheSystemNeedsOfAnApplication() {
        var missing = DefinitionCheck.faults(AForm.of("application", MONEY, ""));

        assertThat(missing)
                .extracting(DefinitionFault::reason)
                .containsOnly("meaning-missing")
                .hasSize(4);
        assertThat(faults(AForm.of(
                        "application",
                        question("money", "amount", "'meaning':'amount','when':{'question':'x','is':'yes'}") + ","
                                + question("yes-no", "x", ""),
                        "")))
                .contains("amount meaning-conditional");
        assertThat(faults(asking(question("money", "a", "'meaning':'title'")))).containsExactly("a meaning-type");
        assertThat(faults(asking(
                        question("money", "a", "'meaning':'amount'"), question("money", "b", "'meaning':'amount'"))))
                .containsExactly("b meaning-twice");
        assertThat(faults(asking(question("table", "a", "'meaning':'members','columns':[" + MONEY + "]"))))
                .containsExactly("a meaning-columns");
    }

    @Test
    void refusesTooManyQuestions() {
        var many = java.util.stream.IntStream.rangeClosed(1, 201)
                .mapToObj(number -> question("yes-no", "q" + number, ""))
                .toArray(String[]::new);

        assertThat(faults(asking(many))).containsExactly(" too-many-questions");
    }

    @Test
    void findsAnEmptyForm() {
        assertThat(
                        faults(
                                AForm.json(
                                        "{'schema':1,'kind':'interest','title':{'sv':' '},'sections':[{'id':'a','title':{'sv':''},'questions':[]}]}")))
                .containsExactly(" no-title", " no-section-title", " no-questions");
    }

    private static List<String> faults(FormDefinition form) {
        return DefinitionCheck.faults(form).stream()
                .map(fault -> fault.question() + " " + fault.reason())
                .toList();
    }
}
