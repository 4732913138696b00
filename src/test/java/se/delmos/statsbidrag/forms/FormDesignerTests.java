package se.delmos.statsbidrag.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.usecase.ShowForm;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Role;

/** The designer's pages, without script. */
class FormDesignerTests extends ApplicationTest {

    private static final String HOME = "/administration/formular";

    @Autowired
    private ShowForm showForm;

    @Autowired
    private Forms forms;

    private FormId id;

    @BeforeEach
    void beginAForm() throws Exception {
        id = FormId.create();
        send(HOME, "id", id.toString(), "title", "Prov " + id, "kind", "interest");
    }

    @Test
    void buildsAQuestionWithOptionsInOrder() throws Exception {
        addQuestion("Vilken sorts stöd?", "one-of");
        page("/fragor/vilken-sorts-stod").andExpect(content().string(containsString("behöver svar att välja på")));
        saveQuestion("options-code", "", "options-sv", "Ett, eller två");
        change(
                "/fragor/vilken-sorts-stod",
                "label",
                "Vilken sorts stöd?",
                "options-code",
                "ett-eller-tva",
                "options-sv",
                "Ett, eller två",
                "options-code",
                "",
                "options-sv",
                "Tre");
        change(
                "/fragor/vilken-sorts-stod",
                "label",
                "Vilken sorts stöd?",
                "required",
                "yes",
                "help",
                "Välj ett",
                "options-code",
                "ett-eller-tva",
                "options-sv",
                "Ett, eller två",
                "options-code",
                "tre",
                "options-sv",
                "Tre",
                "options-code",
                "",
                "options-sv",
                "",
                "act",
                "options:up:tre");

        var question = definition().question("vilken-sorts-stod").orElseThrow();
        assertThat(question.options()).extracting(Choice::code).containsExactly("tre", "ett-eller-tva");
        assertThat(question.required()).isTrue();
    }

    @Test
    void givesATableTheColumnsThatItsRuleReads() throws Exception {
        addQuestion("Stöd av mindre betydelse", "table");
        var address = "/fragor/stod-av-mindre-betydelse";
        change(address, "label", "Stöd av mindre betydelse", "meaning", "de-minimis");
        page(address).andExpect(content().string(containsString("En regel läser kolumnen")));
        change(
                address,
                "label",
                "Stöd av mindre betydelse",
                "meaning",
                "de-minimis",
                "columns-code",
                "granted",
                "columns-sv",
                "Dag",
                "columns-type",
                "short-text");

        assertThat(definition()
                        .question("stod-av-mindre-betydelse")
                        .orElseThrow()
                        .columns())
                .extracting(column -> column.id() + " " + column.type())
                .containsExactly("giver SHORT_TEXT", "granted DATE", "amount MONEY");
    }

    @Test
    void changesTheNameAndTheUse() throws Exception {
        page("/uppgifter").andExpect(content().string(containsString("Prov " + id)));
        change("/uppgifter", "title", "Ett annat namn", "kind", "report", "source", "4 §");

        page("/uppgifter").andExpect(content().string(allOf(containsString("Ett annat namn"), containsString("4 §"))));
    }

    private void saveQuestion(String... fields) throws Exception {
        change("/fragor/vilken-sorts-stod", concat(new String[] {"label", "Vilken sorts stöd?"}, fields));
    }

    @Test
    void buildsConditionsOfLines() throws Exception {
        addQuestion("Pengar", "money");
        addQuestion("Varför", "long-text");
        condition("act", "condition:add", "new", "q.pengar");
        condition("subject", "q.pengar", "operator", ">=", "value", "", "figure", "300 000 kr");
        page("").andExpect(content().string(containsString("Visas när ”Pengar” är minst 300")));
        page("/fragor/varfor").andExpect(content().string(containsString("value=\"300")));

        assertThat(definition().question("varfor").orElseThrow().when())
                .contains(new Condition.Compare(
                        new Expression.Answer("pengar"),
                        Condition.Operator.AT_LEAST,
                        new Expression.Amount(se.delmos.statsbidrag.kernel.Money.kronor(300_000))));
        send(
                        HOME + "/" + id + "/fragor/varfor",
                        "version",
                        version(),
                        "label",
                        "Varför just nu",
                        "lines",
                        "yes",
                        "subject",
                        "q.pengar",
                        "operator",
                        ">",
                        "figure",
                        "mycket")
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("”mycket” går inte att läsa"),
                                containsString("href=\"#figure-0\""),
                                containsString("aria-describedby=\"figure-0-error\""),
                                containsString("Varför just nu"),
                                containsString("value=\"mycket\""))));
        condition("act", "condition:remove:0", "subject", "q.pengar", "operator", ">", "figure", "1");
        assertThat(definition().question("varfor").orElseThrow().when()).isEmpty();
    }

    @Test
    void losesNoFigureBesideAChosenAnswer() throws Exception {
        addQuestion("Pengar", "money");
        addQuestion("Andras pengar", "money");
        addQuestion("Varför", "long-text");
        condition("act", "condition:add", "new", "q.pengar");

        var line = new String[] {"subject", "q.pengar", "operator", ">", "value", "q.andras-pengar", "figure", "500"};
        var all = concat(new String[] {"version", version(), "label", "Varför", "lines", "yes"}, line);
        send(HOME + "/" + id + "/fragor/varfor", all)
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("Låt ”500” stå"),
                                containsString("href=\"#figure-0\""),
                                containsString("value=\"500\""))));
        change("/fragor/varfor", concat(new String[] {"label", "Varför", "lines", "yes", "figure-was", "500"}, line));
        page("/fragor/varfor")
                .andExpect(content().string(containsString("Frågan visas när ”Pengar” är mer än ”Andras pengar”.")))
                .andExpect(content().string(not(containsString("value=\"500\""))));
    }

    private void condition(String... fields) throws Exception {
        change("/fragor/varfor", concat(new String[] {"label", "Varför", "lines", "yes"}, fields));
    }

    @Test
    void keepsWhatStandsInEveryFieldWhicheverButtonIsPressed() throws Exception {
        addQuestion("Pengar", "money");
        page("/ny-fraga?del=verksamheten").andExpect(content().string(containsString("Lägg till en fråga")));
        page("/ny-del").andExpect(content().string(containsString("Delens rubrik")));
        addQuestion("Val", "one-of");
        assertThat(Jsoup.parse(page("").andReturn().getResponse().getContentAsString())
                        .select("main input:not([type=hidden]), main select, main textarea"))
                .as("fields beside the buttons of the outline")
                .isEmpty();
        change(
                "/fragor/val",
                "label",
                "Val nu",
                "help",
                "Välj",
                "act",
                "condition:add",
                "lines",
                "yes",
                "new",
                "pengar");
        var question = definition().question("val").orElseThrow();
        assertThat(question.label().sv()).isEqualTo("Val nu");
        assertThat(question.help().orElseThrow().sv()).isEqualTo("Välj");
        assertThat(question.when()).contains(new Condition.Answered("pengar"));

        change("/fragor/val", "label", "Val nu", "options-code", "", "options-sv", "Ja tack");
        assertThat(definition().question("val").orElseThrow().when()).contains(new Condition.Answered("pengar"));
        change("/avsnitt/verksamheten", "title", "Nytt", "help", "Om", "act", "condition:clear");
        assertThat(definition().section("verksamheten").orElseThrow().title().sv())
                .isEqualTo("Nytt");
        assertThat(Jsoup.parse(page("/fragor/val").andReturn().getResponse().getContentAsString())
                        .select("main form"))
                .hasSize(1);
    }

    @Test
    void buildsGroupsWithinGroups() throws Exception {
        addQuestion("Pengar", "money");
        addQuestion("Partner", "yes-no");
        addQuestion("Varför", "long-text");
        condition("act", "condition:add", "new", "pengar");
        var first = new String[] {"within", "", "subject", "pengar", "operator", "answered", "value", "", "figure", ""};
        condition(concat(new String[] {"act", "condition:add", "new", "partner", "where", "new:"}, first));
        page("/fragor/varfor")
                .andExpect(content().string(containsString("Grupp 1")))
                .andExpect(content().string(containsString("I en ny grupp inne i grupp 1")));

        var second = new String[] {
            "within", "1", "subject", "partner", "operator", "is", "value", "yes", "figure", "", "group", "1"
        };
        condition(concat(
                new String[] {"act", "condition:add", "new", "pengar", "where", "new:1", "join", "any"},
                concat(first, second)));
        assertThat(definition().question("varfor").orElseThrow().when())
                .contains(new Condition.Any(List.of(
                        new Condition.Answered("pengar"),
                        new Condition.All(List.of(
                                new Condition.Is("partner", "yes"),
                                new Condition.All(List.of(new Condition.Answered("pengar"))))))));

        condition(concat(new String[] {"act", "group:remove:1", "join", "any"}, concat(first, second)));
        assertThat(definition().question("varfor").orElseThrow().when()).contains(new Condition.Answered("pengar"));
    }

    @Test
    void calculatesChecksAndPublishes() throws Exception {
        addQuestion("Ett", "money");
        addQuestion("Två", "money");
        addQuestion("Summa", "calculated");
        change("/fragor/summa", "label", "Summa", "operation", "add", "part", "q.ett", "part", "q.tva", "part", "");
        writesACheckLineByLine();
        change(
                "/kontroller/for-mycket",
                concat(
                        new String[] {"message", "För mycket", "at", "ett", "lines", "yes"},
                        new String[] {"subject", "q.summa", "operator", ">", "value", "", "figure", "100"}));
        page("/kontroller/for-mycket").andExpect(content().string(containsString("”Summa” är mer än 100")));

        send(HOME + "/" + id + "/prova", "from-section", "verksamheten", "ett", "60", "tva", "60", "check", "yes")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("<title>Fel: "),
                                containsString("För mycket"),
                                containsString("120\u00a0kr"))));
        assertThat(filled()).containsExactly("Publicera");
        page("/publicera").andExpect(content().string(containsString("Publicera formuläret")));
        send(HOME + "/" + id + "/publicera", "version", version()).andExpect(status().is3xxRedirection());
        assertThat(forms.published()).extracting(FormVersionView::form).contains(id);
        page("").andExpect(content().string(containsString("/administration/utlysningar/ny")));

        send(HOME + "/" + id + "/ny-del", "version", version(), "title", "Sent").andExpect(status().is(422));
        send(HOME + "/" + id + "/ny-version", "version", version()).andExpect(status().is3xxRedirection());
        send(HOME + "/" + id + "/fragor/tva", "version", version(), "label", "Två kronor", "act", "remove")
                .andExpect(header().string("Location", endsWith("/fragor/tva/ta-bort")));
        page("/fragor/tva/ta-bort")
                .andExpect(
                        content().string(allOf(containsString("Två kronor"), containsString("uträkningen ”Summa”"))));
        change("/fragor/tva/ta-bort");
        page("/jamfor").andExpect(content().string(allOf(containsString("Borttagen"), containsString("Två"))));
        page("/publicera").andExpect(content().string(containsString("som inte finns i formuläret")));
    }

    @Test
    void keepsAHalfChosenCalculationAndSaysWhatItLacks() throws Exception {
        addQuestion("Ett", "money");
        addQuestion("Två", "money");
        addQuestion("Skillnad", "calculated");
        var question = HOME + "/" + id + "/fragor/skillnad";
        var difference = new String[] {"version", version(), "label", "Skillnad", "operation", "subtract"};
        send(question, concat(difference, new String[] {"part", "q.ett", "part", ""}))
                .andExpect(refusedAt("part-2", "Välj värde 2."))
                .andExpect(chosen("operation", "subtract"))
                .andExpect(chosen("part-1", "q.ett"));
        send(question, concat(difference, new String[] {"part", "", "part", "q.tva"}))
                .andExpect(refusedAt("part-1", "Välj värde 1."))
                .andExpect(chosen("part-2", "q.tva"));
        send(question, concat(difference, new String[] {"part", "q.ett", "part", "q.tva", "part", "q.ett"}))
                .andExpect(refusedAt("part-3", "värde 1 och 2"));
        assertThat(definition().question("skillnad").orElseThrow().formula()).isEmpty();

        change("/fragor/skillnad", "label", "Skillnad", "operation", "subtract", "part", "q.ett", "part", "q.tva");
        assertThat(definition().question("skillnad").orElseThrow().formula())
                .contains(new Expression.Subtract(new Expression.Answer("ett"), new Expression.Answer("tva")));
    }

    @Test
    void saysFaultsByWhatQuestionsAreCalled() throws Exception {
        addQuestion("Vad det kostar", "money");
        addQuestion("Hur många deltar?", "number");
        addQuestion("Kostnad per person", "calculated");
        var sum = new String[] {"label", "Kostnad per person", "operation", "add"};
        change(
                "/fragor/kostnad-per-person",
                concat(sum, new String[] {"part", "q.vad-det-kostar", "part", "q.hur-manga-deltar"}));
        page("/publicera")
                .andExpect(content().string(containsString("räkna med ”Hur många deltar?”, ”Vad det kostar”. Välj")));
        var check = new String[] {"message", "För dyrt", "at", "vad-det-kostar", "lines", "yes"};
        change("/ny-kontroll", concat(check, new String[] {"subject", "q.vad-det-kostar", "operator", ">", "figure", "7"
        }));
        change("/fragor/vad-det-kostar/ta-bort");
        for (var address : List.of("", "/publicera", "/kontroller/for-dyrt", "/fragor/kostnad-per-person")) {
            var page = Jsoup.parse(page(address).andReturn().getResponse().getContentAsString());
            assertThat(page.select("main").text()).doesNotContain("vad-det-kostar", "for-dyrt");
        }
        page("").andExpect(content().string(containsString("Kontrollen ”För dyrt”: det ska stå vid en fråga")));
    }

    @Test
    void leadsToWhereWhatTheFormLacksIsAdded() throws Exception {
        page("").andExpect(content().string(containsString("Frågorna kommer först")));
        assertThat(filled()).as("a form with faults").isEmpty();
        addQuestion("Pengar", "money");
        change("/uppgifter", "title", "Ansökan", "kind", "application");
        var outline = Jsoup.parse(page("").andReturn().getResponse().getContentAsString());
        assertThat(filled()).containsExactly("Prova formuläret");
        assertThat(outline.select(".sb-faults li").eachText())
                .contains("Formuläret behöver en fråga av sorten ”Kort text” som används som ”insatsens namn”."
                        + " Lägg till den");
        var links = outline.select(".sb-faults a").eachAttr("href");
        assertThat(links).contains(HOME + "/" + id + "/ny-fraga?anvandning=amount");
        page("/ny-fraga?anvandning=amount")
                .andExpect(content().string(containsString("/fragor/pengar#meaning")))
                .andExpect(content().string(containsString("Finns frågan redan?")));

        var adding = "/ny-fraga?anvandning=title";
        var page = Jsoup.parse(page(adding).andReturn().getResponse().getContentAsString());
        assertThat(page.select("#type option").eachAttr("value")).containsExactly("short-text");
        assertThat(page.select("#meaning option").eachAttr("value")).containsExactly("title", "");
        assertThat(page.select("#meaning option[selected]").eachAttr("value")).containsExactly("title");
        var sent =
                new String[] {"section", "verksamheten", "type", "short-text", "meaning", "title", "wanted", "title"};
        send(HOME + "/" + id + "/ny-fraga", concat(new String[] {"version", version(), "label", ""}, sent))
                .andExpect(refusedAt("label", "value=\"title\""));
        change("/ny-fraga", concat(new String[] {"label", "Vad heter insatsen?"}, sent));
        assertThat(definition().question(Meaning.TITLE)).isPresent();
        var left = Jsoup.parse(page("").andReturn().getResponse().getContentAsString());
        assertThat(left.select(".sb-faults a")).hasSize(links.size() - 1);
    }

    @Test
    void goesOnWhereARowWasAdded() throws Exception {
        addQuestion("Val", "one-of");
        page("/fragor/val")
                .andExpect(content().string(allOf(containsString("<title>Val"), containsString(">Val</h1>"))));
        var rows = new String[] {"version", version(), "label", "Val", "options-code", "", "options-sv", "Ett"};
        lands("options-new", concat(rows, new String[] {"act", "options:add"}));
        var both = new String[] {"label", "Val", "options-code", "ett", "options-sv", "Ett", "options-code", "tva"};
        var two = concat(both, new String[] {"options-sv", "Två", "options-code", "", "options-sv", ""});
        lands("options-1", concat(new String[] {"version", version(), "act", "options:up:tva"}, two));
        lands("options-2", concat(new String[] {"version", version(), "act", "options:down:ett"}, two));
        lands("options-1", concat(new String[] {"version", version(), "act", "options:remove:ett"}, two));
        lands("options-new", concat(new String[] {"version", version(), "act", "options:remove:tva"}, two));
    }

    /** The buttons of a form that stand out among the others. */
    private List<String> filled() throws Exception {
        return Jsoup.parse(page("").andReturn().getResponse().getContentAsString())
                .select("main .govuk-button:not(.govuk-button--secondary)")
                .eachText();
    }

    private void lands(String field, String... fields) throws Exception {
        send(HOME + "/" + id + "/fragor/val", fields)
                .andExpect(header().string("Location", endsWith("/fragor/val#" + field)))
                .andExpect(flash().attributeCount(0));
    }

    private static ResultMatcher chosen(String field, String value) {
        return answer -> {
            var page = Jsoup.parse(answer.getResponse().getContentAsString());
            assertThat(page.getElementById(field).select("option[selected]").eachAttr("value"))
                    .containsExactly(value);
        };
    }

    @Test
    void saysThatATrialTakesNoFiles() throws Exception {
        addQuestion("Bilagor", "file");
        var page = Jsoup.parse(page("/prova").andReturn().getResponse().getContentAsString());
        assertThat(page.getElementById("bilagor").attr("aria-describedby")).contains("bilagor-limits");
        assertThat(page.getElementById("bilagor-limits").text()).contains("Filer tas inte emot när du provar.");
    }

    /** Nothing is checked until the check is whole. */
    private void writesACheckLineByLine() throws Exception {
        var check = new String[] {"message", "För mycket", "at", "ett", "lines", "yes"};
        page("/ny-kontroll").andExpect(content().string(not(containsString("Ta bort kontrollen"))));
        send(HOME + "/" + id + "/ny-kontroll", concat(check, new String[] {"act", "condition:add", "new", "q.summa"}))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("För mycket"), containsString("figure-0"))));
        assertThat(definition().checks()).isEmpty();
        change("/ny-kontroll", concat(check, new String[] {"subject", "q.summa", "operator", ">", "figure", "7"}));
        assertThat(definition().checks()).hasSize(1);
    }

    @Test
    void refusesTheSlowerOfTwoOfficers() throws Exception {
        var seen = version();
        change("/ny-del", "title", "Min del");
        send(HOME + "/" + id + "/ny-del", "version", seen, "title", "Din del")
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("<title>Fel: "), containsString("ändrat"))));
        assertThat(definition().sections())
                .extracting(section -> section.title().sv())
                .contains("Min del")
                .doesNotContain("Din del");
    }

    @Test
    void showsWhatWasTypedBesideWhatSomebodyElseHasSaved() throws Exception {
        addQuestion("Varför", "long-text");
        var question = HOME + "/" + id + "/fragor/varfor";
        var seen = version();
        change("/fragor/varfor", "label", "Varför nu?", "help", "Kort");
        var typed = new String[] {"label", "Varför då?", "help", "Kort"};
        send(question, concat(new String[] {"version", seen}, typed))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Du har själv ändrat formuläret"),
                                containsString("Sparat nu:"),
                                containsString("Varför nu?"),
                                containsString("Varför då?"),
                                not(containsString("Kort</p>")),
                                containsString("name=\"version\" value=\"" + version() + "\""))));
        change("/fragor/varfor", typed);
        assertThat(definition().question("varfor").orElseThrow().label().sv()).isEqualTo("Varför då?");
        mvc.perform(post(question).with(signedIn(another())).with(token()).param("version", seen))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(containsString(person(Role.ADMINISTRATOR).name() + " har ändrat formuläret")));

        change("/fragor/varfor/ta-bort");
        send(question, concat(new String[] {"version", seen}, typed))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Det som du höll på att ändra finns inte längre.")));
    }

    private static Actor another() {
        return new Actor(
                new ActorId(UUID.randomUUID()),
                "Alva Ek",
                "alva@delmos.test",
                Set.of(Role.ADMINISTRATOR),
                Optional.empty());
    }

    @Test
    void movesTranslatesAndTakesFromTheLibrary() throws Exception {
        change("/ny-del", "title", "Pengarna");
        change("/avsnitt/pengarna/flytta", "direction", "up");
        addQuestion("Fråga", "yes-no");
        change("/fragor/fraga", "label", "Fråga", "section", "pengarna");
        change("/oversattning", "en.q.fraga.label", "Question");
        var library = forms.shipped("ansokan-2018-kommun").orElseThrow().id().toString();
        page("/bibliotek?fran=" + library).andExpect(content().string(containsString("Hämta det som är ikryssat")));
        send(HOME + "/" + id + "/bibliotek", "version", version(), "from", library, "section", "pengarna")
                .andExpect(refusedAt("take", "Kryssa i minst en fråga"));
        change("/bibliotek", "from", library, "question", "title", "question", "period", "section", "pengarna");
        assertThat(definition().section("pengarna").orElseThrow().questions())
                .extracting(FormDefinition.Question::id)
                .containsExactly("fraga", "title", "period");
        change("/bibliotek", "from", library, "whole", "activity", "question", "title", "section", "pengarna");
        page("/avsnitt/verksamheten/ta-bort").andExpect(content().string(containsString("Delen ”Verksamheten”")));
        change("/avsnitt/verksamheten/ta-bort");

        var form = definition();
        assertThat(form.sections()).extracting(FormDefinition.Section::id).containsExactly("pengarna", "activity");
        assertThat(form.question("fraga").orElseThrow().label().en()).isEqualTo("Question");
        assertThat(form.question("title").orElseThrow().meaning()).contains(Meaning.TITLE);
        assertThat(form.question("title-2").orElseThrow().meaning()).isEmpty();
        assertThat(form.question("title-3")).as("what came with its section").isEmpty();
        change("/uppgifter", "title", "Nytt namn", "kind", "report", "source", "Prov");
        assertThat(definition().kind()).isEqualTo(FormDefinition.Kind.REPORT);
        page("/avsnitt/activity").andExpect(content().string(containsString("Delen visas alltid")));
    }

    @Test
    void exportsAndImportsAndSaysEveryFaultInSwedish() throws Exception {
        addQuestion("Fråga", "yes-no");
        var shown = as(Role.ADMINISTRATOR, () -> showForm.show(id));
        var json = mvc.perform(
                        get(HOME + "/" + id + "/versioner/" + shown.shown()).with(signedIn(Role.AUDITOR)))
                .andExpect(header().string("Content-Disposition", containsString("version-1.json")))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);

        var copy = FormId.create();
        take(copy, json).andExpect(status().is3xxRedirection());
        assertThat(as(Role.ADMINISTRATOR, () -> showForm.show(copy)).definition())
                .isEqualTo(shown.definition());
        take(FormId.create(), "{\"schema\":1,\n oj")
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(containsString("<title>Fel: "), containsString("Det första felet är på rad 2"))));
        take(FormId.create(), json.replace("\"yes-no\"", "\"magi\"").replace("\"required\"", "\"tvunget\""))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("frågan ”fraga”"),
                                containsString("”tvunget” hör inte hemma"),
                                containsString("2 saker"))));
    }

    @Test
    void asksForTheNameOfANewFormWhereItIsMissing() throws Exception {
        send(HOME, "id", FormId.create().toString(), "title", " ", "kind", "interest")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("<title>Fel: ")))
                .andExpect(content().string(containsString("href=\"#title\"")))
                .andExpect(content().string(containsString("aria-describedby=\"title-hint title-error\"")));
    }

    @Test
    void letsTheAuditorReadButNotChange() throws Exception {
        mvc.perform(get(HOME + "/" + id).with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Publicera"))));
        mvc.perform(get(HOME).with(signedIn(Role.CASE_OFFICER))).andExpect(status().isForbidden());
        mvc.perform(post(HOME + "/" + id + "/ny-del")
                        .with(signedIn(Role.AUDITOR))
                        .with(token())
                        .param("version", version())
                        .param("title", "x"))
                .andExpect(status().isForbidden());
        send(HOME + "/" + id + "/kopiera").andExpect(status().is3xxRedirection());
    }

    @Test
    void keepsAllThatWasTypedWhenItCannotBeSaved() throws Exception {
        addQuestion("Varför", "long-text");
        var question = HOME + "/" + id + "/fragor/varfor";
        send(question, "version", version(), "label", "Varför just nu", "help", "Skriv kort", "limit", "många")
                .andExpect(refusedAt("limit", "value=\"många\"", "Varför just nu", "Skriv kort"));
        var tooLong = "x".repeat(4_001);
        send(question, "version", version(), "label", "Varför just nu", "help", tooLong)
                .andExpect(refusedAt("help", tooLong, "Varför just nu"));
        send(HOME + "/" + id + "/ny-del", "version", version(), "title", tooLong)
                .andExpect(refusedAt("title", tooLong));
        var section = definition().sections().get(0).id();
        send(HOME + "/" + id + "/ny-fraga", "version", version(), "section", section, "label", tooLong, "type", "money")
                .andExpect(refusedAt("label", tooLong));
        var line = new String[] {"lines", "yes", "subject", "varfor", "operator", "answered"};
        var check = new String[] {"version", version(), "message", tooLong, "at", "varfor"};
        send(HOME + "/" + id + "/ny-kontroll", concat(check, line)).andExpect(refusedAt("message", tooLong));
        send(HOME + "/" + id + "/ny-kontroll", "version", version(), "message", "Säg varför", "new", "")
                .andExpect(refusedAt("new", "Säg varför", "Välj i listan vad kontrollen ska titta på"));
        refusesWhatIsEmpty(section);
        send(HOME + "/" + id + "/oversattning", "version", version(), "en.title", tooLong)
                .andExpect(refusedAt("en.title", tooLong));
        send(HOME + "/" + id + "/uppgifter", "version", version(), "title", "Nytt", "source", tooLong)
                .andExpect(refusedAt("source", tooLong, "Nytt"));
        send(HOME + "/" + id + "/avsnitt/" + section + "/ta-bort", "version", version())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Ett formulär behöver minst ett avsnitt.")));

        assertThat(definition().question("varfor").orElseThrow().label().sv()).isEqualTo("Varför");
    }

    /** Nothing is said to be saved where nothing was written or chosen. */
    private void refusesWhatIsEmpty(String section) throws Exception {
        var home = HOME + "/" + id;
        send(home + "/ny-fraga", "version", version(), "section", section, "label", " ", "type", "money")
                .andExpect(refusedAt("label", "Skriv frågan."));
        send(home + "/ny-kontroll", "version", version(), "message", "")
                .andExpect(refusedAt("message", "Skriv vad som ska stå"));
        send(home + "/ny-del", "version", version(), "title", "")
                .andExpect(refusedAt("title", "Skriv en rubrik för delen."));
        send(home + "/fragor/varfor", "version", version(), "label", "Nu", "lines", "yes", "act", "condition:add")
                .andExpect(refusedAt("new", "Välj i listan vad villkoret gäller.", "Nu"));
        addQuestion("Val", "one-of");
        var row = new String[] {"version", version(), "label", "Val", "options-code", "", "options-sv", ""};
        send(home + "/fragor/val", concat(row, new String[] {"options-en", "", "act", "options:add"}))
                .andExpect(refusedAt("options-new", "Skriv svaret på svenska"));
        send(home + "/fragor/val", concat(row, new String[] {"options-en", "Maybe"}))
                .andExpect(refusedAt("options-new", "value=\"Maybe\""));
    }

    /** The answer has a summary that leads to the field, words at the field, and what was typed. */
    private static ResultMatcher refusedAt(String field, String... typed) {
        return answer -> {
            assertThat(answer.getResponse().getStatus()).isEqualTo(422);
            var page = Jsoup.parse(answer.getResponse().getContentAsString());
            assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#" + field);
            assertThat(page.getElementById(field).attr("aria-describedby")).contains(field + "-error");
            assertThat(page.title()).startsWith("Fel: ");
            assertThat(page.getElementById(field + "-error")).isNotNull();
            assertThat(answer.getResponse().getContentAsString()).contains(typed);
        };
    }

    private ResultActions take(FormId to, String json) throws Exception {
        return mvc.perform(multipart(HOME + "/importera")
                .file(new MockMultipartFile("file", new byte[0]))
                .param("id", to.toString())
                .param("json", json)
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token()));
    }

    private void addQuestion(String label, String type) throws Exception {
        change("/ny-fraga", "section", definition().sections().get(0).id(), "label", label, "type", type);
    }

    private void change(String address, String... fields) throws Exception {
        send(HOME + "/" + id + address, concat(new String[] {"version", version()}, fields))
                .andExpect(status().is3xxRedirection());
    }

    private ResultActions send(String address, String... fields) throws Exception {
        var request = post(address).with(signedIn(Role.ADMINISTRATOR)).with(token());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request);
    }

    private ResultActions page(String address) throws Exception {
        return mvc.perform(get(HOME + "/" + id + address).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isOk());
    }

    private static String[] concat(String[] one, String[] other) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(one), java.util.Arrays.stream(other))
                .toArray(String[]::new);
    }

    private FormDefinition definition() {
        return as(Role.ADMINISTRATOR, () -> showForm.show(id)).definition();
    }

    private String version() {
        return Long.toString(as(Role.ADMINISTRATOR, () -> showForm.show(id)).version());
    }

    @Test
    void saysThatWhatWasSavedDoesNotWorkYet() throws Exception {
        addQuestion("Pengar", "money");
        addQuestion("Kostnad", "money");
        var check = new String[] {"message", "För dyrt", "at", "pengar", "lines", "yes"};
        var line = new String[] {"subject", "q.kostnad", "operator", ">", "figure", "7"};
        change("/ny-kontroll", concat(check, line));
        says("/kontroller/for-dyrt", "Kontrollen ”För dyrt” är sparad.</", concat(check, line));
        change("/fragor/pengar/ta-bort");
        says(
                "/kontroller/for-dyrt",
                "Kontrollen ”För dyrt” är sparad, men den fungerar inte än: det ska stå vid en fråga",
                concat(check, line));
    }

    @Test
    void saysWhatWasSavedOfTheWholeForm() throws Exception {
        addQuestion("Pengar", "money");
        says("/uppgifter", "Namn och användning för ”Ansökan” är sparade.", "title", "Ansökan", "kind", "interest");
        says("/oversattning", "Översättningen av ”Ansökan” är sparad.", "en.title", "Application");
        var library = forms.shipped("ansokan-2018-kommun").orElseThrow().id().toString();
        says(
                "/bibliotek",
                "Hämtat från biblioteket: ”Verksamheten”.",
                "from",
                library,
                "whole",
                "activity",
                "section",
                "verksamheten");
    }

    @Test
    void leadsFromWhatATrialLacksToTheQuestion() throws Exception {
        addQuestion("Ett", "money");
        change("/ny-del", "title", "Mer");
        change("/ny-fraga", "section", "mer", "label", "Två", "type", "money");
        change("/fragor/ett", "label", "Ett", "required", "yes");
        change("/fragor/tva", "label", "Två", "required", "yes");

        var tried = send(HOME + "/" + id + "/prova", "from-section", "verksamheten", "ett", "", "check", "yes");
        var page = Jsoup.parse(tried.andReturn().getResponse().getContentAsString());
        assertThat(page.select("section.sb-part a[href=#ett]").text()).contains("”Ett”");
        var other = page.select("section.sb-part button[name=to-section][value=mer]");
        assertThat(other.text()).contains("”Två”");
        assertThat(other.attr("formaction")).isEqualTo(HOME + "/" + id + "/prova?check=yes#tva");
    }

    @Test
    void saysWhatWasDoneWithWhat() throws Exception {
        addQuestion("Antal deltagare", "number");
        says("/ny-del", "Delen ”Mer om er” är tillagd.", "title", "Mer om er");
        says("/fragor/antal-deltagare", "Frågan ”Antal barn” är sparad.", "label", "Antal barn");
        says("/fragor/antal-deltagare/ta-bort", "Frågan ”Antal barn” är borttagen.");
    }

    private void says(String address, String sentence, String... fields) throws Exception {
        var saved = send(HOME + "/" + id + address, concat(new String[] {"version", version()}, fields))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        mvc.perform(get(HOME + "/" + id).flashAttrs(saved.getFlashMap()).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString(sentence)));
    }

    @Test
    void explainsTheFieldsOfAControl() throws Exception {
        addQuestion("Antal", "number");
        var page = Jsoup.parse(page("/ny-kontroll").andReturn().getResponse().getContentAsString());

        assertThat(page.getElementById("message-hint").text()).contains("till exempel: Kostnaderna");
        assertThat(page.getElementById("at-hint").text()).contains("till exempel ”Kostnader”");
        assertThat(page.getElementById("at").attr("aria-describedby")).isEqualTo("at-hint");
    }
}
