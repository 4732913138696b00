package se.delmos.statsbidrag.forms.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Check;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormDefinition.Text;

/** All texts of a form, each by the place where it stands, to be translated in one go. */
public final class FormTexts {

    private final Map<String, Text> found = new LinkedHashMap<>();
    private final BinaryOperator<String> english;

    private FormTexts(BinaryOperator<String> english) {
        this.english = english;
    }

    /** Returns the texts in the order of the form, by place: {@code title}, {@code s.activity.title}, {@code q.uses.label}. */
    public static Map<String, Text> of(FormDefinition form) {
        var texts = new FormTexts((place, en) -> en);
        texts.form(form);
        return texts.found;
    }

    /** Puts English beside the Swedish where it is given. */
    public static Edit translated(Map<String, String> given) {
        return form ->
                new FormTexts((place, en) -> given.getOrDefault(place, en).strip()).form(form);
    }

    private FormDefinition form(FormDefinition form) {
        return new FormDefinition(
                form.schema(),
                form.kind(),
                text("title", form.title()),
                form.source(),
                form.sections().stream().map(this::section).toList(),
                form.checks().stream()
                        .map(check -> new Check(
                                check.id(), check.when(), text("c." + check.id(), check.message()), check.at()))
                        .toList());
    }

    private Section section(Section section) {
        var place = "s." + section.id();
        return new Section(
                section.id(),
                text(place + ".title", section.title()),
                text(place + ".help", section.help()),
                section.when(),
                section.questions().stream()
                        .map(question -> question("q." + question.id(), question))
                        .toList());
    }

    private Question question(String place, Question question) {
        return QuestionDraft.of(question)
                .texts(
                        text(place + ".label", question.label()),
                        text(place + ".help", question.help()),
                        text(place + ".text", question.text()))
                .options(choices(place + ".options", question.options()), question.optionsFrom())
                .rows(choices(place + ".rows", question.rows()))
                .columns(question.columns().stream()
                        .map(column -> question(place + ".columns." + column.id(), column))
                        .toList())
                .done();
    }

    private List<Choice> choices(String place, List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Choice(choice.code(), text(place + "." + choice.code(), choice.label())))
                .toList();
    }

    private Optional<Text> text(String place, Optional<Text> text) {
        return text.map(given -> text(place, given));
    }

    private Text text(String place, Text text) {
        found.put(place, text);
        return new Text(text.sv(), english.apply(place, text.en()));
    }
}
