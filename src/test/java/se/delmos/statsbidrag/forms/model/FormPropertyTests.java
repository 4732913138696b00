package se.delmos.statsbidrag.forms.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.forms.adapter.DefinitionSchema;

/** What holds for any form and any answers, shown for five hundred made at random. */
class FormPropertyTests {

    private static final DefinitionSchema SCHEMA = new DefinitionSchema();

    static Stream<Long> seeds() {
        return LongStream.range(0, 500).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsAFormThroughJson(long seed) {
        var form = new RandomForms(seed).form();
        var json = DefinitionJson.write(form);

        assertThat(SCHEMA.faults(json)).isEmpty();
        assertThat(DefinitionJson.read(json)).isEqualTo(form);
        assertThat(DefinitionJson.write(DefinitionJson.read(json))).isEqualTo(json);
        assertThat(Comparison.of(form, DefinitionJson.read(json)).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverAsksForAHiddenAnswer(long seed) {
        var random = new RandomForms(seed);
        var form = random.form();
        var filled = new Filled(form, random.answers(form), Map.of());
        var visible = filled.visible().toList();

        assertThat(Completeness.gaps(filled)).extracting(FormGap::question).isSubsetOf(visible);
        assertThat(HandingIn.of(filled).values().keySet()).isSubsetOf(visible);
        form.sections().stream()
                .filter(section -> !filled.isSectionVisible(section))
                .flatMap(section -> section.questions().stream())
                .forEach(question -> assertThat(visible).doesNotContain(question.id()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asksTheSameWhateverIsAskedFirst(long seed) {
        var random = new RandomForms(seed);
        var form = random.form();
        var answers = random.answers(form);
        var forwards = new Filled(form, answers, Map.of());
        var backwards = new Filled(form, answers, Map.of());
        var ids = form.questions().map(question -> question.id()).toList();

        var first = ids.stream().filter(forwards::isVisible).toList();
        var reversed = Stream.iterate(ids.size() - 1, at -> at >= 0, at -> at - 1)
                .map(ids::get)
                .filter(backwards::isVisible)
                .toList();

        assertThat(reversed).containsExactlyInAnyOrderElementsOf(first);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void savesWordForWordWhatABrowserSends(long seed) {
        var random = new RandomForms(seed);
        var form = DefinitionJson.read(DefinitionJson.write(random.form()));
        var answers = random.answers(form);
        var filled = new Filled(form, answers, Map.of());

        for (var section : form.sections()) {
            var sent = sent(form, filled, section.id());
            var typed = new Sent(filled, sent).of(section);

            assertThat(typed).allSatisfy((path, text) -> assertThat(text).isEqualTo(answers.get(path)));
            assertThat(typed.keySet())
                    .containsExactlyInAnyOrderElementsOf(Paths.of(section, filled::typed).stream()
                            .filter(path -> form.questionAt(path)
                                    .filter(question -> question.type() == QuestionType.FILE)
                                    .isEmpty())
                            .toList());
        }
    }

    /** The next version of a form lacks its last question; a draft with answers to it is saved by that version's pages. */
    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTheAnswerToARemovedQuestion(long seed) {
        var random = new RandomForms(seed);
        var form = random.form();
        var answers = random.answers(form);
        var next = withoutLastQuestion(form);
        var kept = new HashMap<>(answers);

        for (var section : next.sections()) {
            var filled = new Filled(next, kept, Map.of());
            kept.putAll(new Sent(filled, sent(next, filled, section.id())).of(section));
        }

        assertThat(kept).isEqualTo(answers);
        var asked = next.questions().map(question -> question.id()).toList();
        assertThat(HandingIn.of(new Filled(next, kept, Map.of())).values().keySet())
                .allMatch(path -> asked.contains(path.replaceAll("\\..*", "")));
        form.questions()
                .flatMap(question -> Paths.of(question, path -> answers.getOrDefault(path, "")))
                .forEach(path ->
                        assertThat(new Filled(form, kept, Map.of()).typed(path)).isEqualTo(answers.get(path)));
    }

    private static FormDefinition withoutLastQuestion(FormDefinition form) {
        var sections = new ArrayList<>(form.sections());
        var last = sections.remove(sections.size() - 1);
        var questions = last.questions().subList(0, last.questions().size() - 1);
        if (!questions.isEmpty()) {
            sections.add(new Section(last.id(), last.title(), last.help(), last.when(), questions));
        }
        return new FormDefinition(form.schema(), form.kind(), form.title(), form.source(), sections, List.of());
    }

    private static Map<String, List<String>> sent(FormDefinition form, Filled filled, String section) {
        return Paths.of(form.section(section).orElseThrow(), filled::typed).stream()
                .collect(java.util.stream.Collectors.toMap(path -> path, path -> List.of(filled.typed(path))));
    }
}
