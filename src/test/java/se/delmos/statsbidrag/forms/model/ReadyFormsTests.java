package se.delmos.statsbidrag.forms.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.HandedIn;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.forms.adapter.DefinitionSchema;
import se.delmos.statsbidrag.kernel.Money;

/** The forms that are shipped. */
class ReadyFormsTests {

    private static final Path READY = Path.of("src/main/resources/forms/ready");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ansokan-2018-kommun",
                "ansokan-2018-forening",
                "ansokan-2021-kommun",
                "ansokan-2021-forening",
                "ansokan-2022-forening",
                "intresseanmalan-2018-kommun",
                "intresseanmalan-2018-forening"
            })
    void areWithoutFaultsInBothLanguagesAndSayWhereTheyComeFrom(String code) throws IOException {
        var json = Files.readString(READY.resolve(code + ".json"));

        assertThat(new DefinitionSchema().faults(json)).isEmpty();
        var form = DefinitionJson.read(json);
        assertThat(DefinitionCheck.faults(form)).isEmpty();
        assertThat(form.source())
                .hasValueSatisfying(source -> assertThat(source).contains("kontroller"));
        assertThat(texts(form)).allSatisfy(text -> {
            assertThat(text.sv()).isNotBlank();
            assertThat(text.en()).isNotBlank();
        });
    }

    @Test
    void askMunicipalitiesWhatTheSystemReads() throws IOException {
        var filled = filled("ansokan-2018-kommun", Map.of());

        assertThat(AForm.gaps(filled))
                .containsExactly(
                        "title missing",
                        "period.from missing-from",
                        "period.to missing-to",
                        "answer-use missing",
                        "answer-plan missing",
                        "answer-long-term-effect missing",
                        "answer-follow-up missing",
                        "answer-cooperation missing",
                        "amount missing",
                        "budget missing-costs",
                        "account missing");
    }

    @Test
    void refuseCostsThatAreNotTheAmount() throws IOException {
        var answers = Map.of("amount", "300 000", "budget.staff.applied", "200 000", "budget.other.applied", "99 000");
        var gaps = AForm.gaps(filled("ansokan-2018-kommun", answers));

        assertThat(gaps).contains("amount check");
        HandedIn handedIn = HandingIn.of(filled("ansokan-2018-kommun", answers));
        assertThat(handedIn.of(Meaning.AMOUNT, Value.Amount.class)).contains(new Value.Amount(Money.kronor(300_000)));
        assertThat(handedIn.of(Meaning.COSTS, Value.Costs.class).orElseThrow().rows())
                .containsOnlyKeys("staff", "other");
    }

    @Test
    void askAssociationsForOtherGrantsOnlyWhenThereAreSome() throws IOException {
        assertThat(filled("ansokan-2021-forening", Map.of("other-grants", "no")).isVisible("other-grants-list"))
                .isFalse();
        assertThat(AForm.gaps(filled("ansokan-2021-forening", Map.of("other-grants", "yes"))))
                .contains("other-grants-list missing-rows");
    }

    @Test
    @Rule("R-119-13")
    void askForTheAmountOfAnotherGrantOrWhenTheAnswerIsExpected() throws IOException {
        var row = Map.of(
                "other-grants", "yes",
                "other-grants-list", "a1",
                "other-grants-list.a1.giver", "Boverket",
                "other-grants-list.a1.purpose", "Trygghet");
        var told = new HashMap<>(row);
        told.put("other-grants-list.a1.expected", "2021-05-01");

        assertThat(AForm.gaps(filled("ansokan-2021-forening", row)))
                .contains("other-grants-list.a1.amount missing-amount-or-day");
        assertThat(AForm.gaps(filled("ansokan-2021-forening", told)))
                .noneMatch(gap -> gap.startsWith("other-grants-list"));
    }

    @Test
    @Rule({"R-119-03", "R-119-08", "R-119-16"})
    void askAssociationsForTheirStatutesAndMinutesAndAllForTheMunicipalitysConfirmation() throws IOException {
        var association = filled("ansokan-2021-forening", Map.of("organisation-type", "association"));
        var foundation = filled("ansokan-2021-forening", Map.of("organisation-type", "foundation"));

        assertThat(AForm.gaps(association))
                .contains(
                        "statutes missing-file",
                        "annual-meeting-minutes missing-file",
                        "municipality-confirmation missing-file");
        assertThat(AForm.gaps(foundation))
                .contains("municipality-confirmation missing-file")
                .doesNotContain("statutes missing-file", "annual-meeting-minutes missing-file");
    }

    @Test
    void readSeveralFilesOfAnAnswerWithBlanksInTheirNames() throws IOException {
        var text = "a1 Stadgar 2021.pdf\nb2 Bilaga.pdf";
        HandedIn handedIn = HandingIn.of(filled("ansokan-2021-forening", Map.of("municipality-confirmation", text)));
        var files = handedIn.of("municipality-confirmation", Value.Files.class).orElseThrow();

        assertThat(files.files())
                .containsExactly(new Value.File("a1", "Stadgar 2021.pdf"), new Value.File("b2", "Bilaga.pdf"));
        assertThat(files.text()).isEqualTo(text);
    }

    private static Filled filled(String code, Map<String, String> answers) throws IOException {
        return new Filled(DefinitionJson.read(Files.readString(READY.resolve(code + ".json"))), answers, Map.of());
    }

    private static List<Text> texts(FormDefinition form) {
        var own = Stream.concat(Stream.of(form.title()), form.checks().stream().map(FormDefinition.Check::message));
        var sections = form.sections().stream()
                .flatMap(section -> Stream.concat(Stream.of(section.title()), section.help().stream()));
        var questions = form.questions()
                .flatMap(question -> Stream.concat(Stream.of(question), question.columns().stream()))
                .flatMap(ReadyFormsTests::texts);
        return Stream.of(own, sections, questions).flatMap(part -> part).toList();
    }

    private static Stream<Text> texts(Question question) {
        return Stream.of(
                        Stream.of(question.label()),
                        question.help().stream(),
                        question.text().stream(),
                        question.options().stream().map(FormDefinition.Choice::label),
                        question.rows().stream().map(FormDefinition.Choice::label))
                .flatMap(part -> part);
    }
}
