package se.delmos.statsbidrag.forms.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormGap;
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
        var form = random.form();
        var answers = random.answers(form);
        var filled = new Filled(form, answers, Map.of());

        for (var section : form.sections()) {
            var sent = sent(form, filled, section.id());
            var typed = new Sent(filled, sent).of(section);

            assertThat(typed).allSatisfy((path, text) -> assertThat(text).isEqualTo(answers.get(path)));
            assertThat(typed.keySet()).containsExactlyInAnyOrderElementsOf(Paths.of(section, filled::typed));
        }
    }

    private static Map<String, List<String>> sent(FormDefinition form, Filled filled, String section) {
        return Paths.of(form.section(section).orElseThrow(), filled::typed).stream()
                .collect(java.util.stream.Collectors.toMap(path -> path, path -> List.of(filled.typed(path))));
    }
}
