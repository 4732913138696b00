package se.delmos.statsbidrag.forms.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.forms.FormPage;
import se.delmos.statsbidrag.forms.FormPage.Asked;
import se.delmos.statsbidrag.forms.FormPage.PageError;
import se.delmos.statsbidrag.forms.model.DefinitionJson;
import se.delmos.statsbidrag.forms.model.Filled;
import se.delmos.statsbidrag.forms.model.Known;
import se.delmos.statsbidrag.forms.model.Unit;

/** Makes the page of a section: the questions with their answers, in one language. */
@Component
class PageBuilder {

    private final GapSentences sentences;
    private final PageWords words;

    PageBuilder(GapSentences sentences, PageWords words) {
        this.sentences = sentences;
        this.words = words;
    }

    FormPage page(Filled filled, Section section, List<FormGap> gaps, Locale locale) {
        var own = gaps.stream()
                .filter(gap -> gap.section().equals(section.id()))
                .map(gap -> new PageError(gap.path(), sentences.of(gap, locale)))
                .toList();
        var errors = new HashMap<String, String>();
        own.forEach(error -> errors.merge(error.path(), error.sentence(), (one, other) -> one + " " + other));
        var controls = new Controls(filled, errors, words.in(locale));
        return new FormPage(
                section.id(),
                section.title().in(locale),
                section.help().map(help -> help.in(locale)).orElse(""),
                filled.isSectionVisible(section),
                section.questions().stream()
                        .map(question -> asked(filled, question, controls, errors))
                        .toList(),
                Known.outside(filled, section),
                own);
    }

    private static Asked asked(Filled filled, Question question, Controls controls, Map<String, String> errors) {
        var locale = controls.locale();
        return new Asked(
                question.id(),
                question.type().code(),
                question.label().in(locale),
                question.help().map(help -> help.in(locale)).orElse(""),
                question.required(),
                !filled.isVisible(question.id()),
                question.when().map(DefinitionJson::write).orElse(""),
                errors.getOrDefault(question.id(), ""),
                controls.of(question),
                controls.grid(question),
                question.text().map((Text text) -> text.in(locale)).orElse(""),
                question.formula().map(DefinitionJson::write).orElse(""),
                question.formula()
                        .flatMap(formula -> Unit.of(formula, filled.form()))
                        .map(Unit::code)
                        .orElse(""),
                controls.answer(question),
                controls.sums(question));
    }
}
