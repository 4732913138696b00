package se.delmos.statsbidrag.forms.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Kind;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.QuestionType;

/** The choices in the designer's pages. */
final class Choices {

    private static final List<String> SOURCES = List.of(FormDefinition.ORDINANCE_USES, "municipalities", "counties");

    private Choices() {}

    static List<Option> kinds(DesignerWords words, String chosen) {
        return Arrays.stream(Kind.values())
                .map(kind -> Option.of(kind.code(), words.of("designer.kind." + kind.code()), chosen))
                .toList();
    }

    /** Returns the types that a question can have of which something is made, or all. */
    static List<Option> types(DesignerWords words, Optional<Meaning> meaning, String chosen) {
        return types(
                words,
                Arrays.stream(QuestionType.values())
                        .filter(type -> meaning.map(wanted -> wanted.fits(type)).orElse(true)),
                chosen);
    }

    /** Returns the types that fit in a cell and need no more than a label. */
    static List<Option> columnTypes(DesignerWords words, String chosen) {
        return types(
                words,
                Arrays.stream(QuestionType.values())
                        .filter(type -> type.isSimple()
                                && (type != QuestionType.ONE_OF || type.code().equals(chosen))),
                chosen);
    }

    private static List<Option> types(DesignerWords words, Stream<QuestionType> types, String chosen) {
        return types.map(type -> Option.of(type.code(), words.of("designer.type." + type.code()), chosen))
                .toList();
    }

    static List<Option> sources(DesignerWords words, String chosen) {
        return Stream.concat(Stream.of(""), SOURCES.stream())
                .map(source ->
                        Option.of(source, words.of("designer.source." + (source.isEmpty() ? "own" : source)), chosen))
                .toList();
    }

    static List<Option> meanings(DesignerWords words, Question question) {
        var chosen = question.meaning().map(Meaning::code).orElse("");
        var none = Option.of("", words.of("designer.meaning.none"), chosen);
        var fitting = Arrays.stream(Meaning.values())
                .filter(meaning -> meaning.fits(question.type()))
                .map(meaning -> Option.of(meaning.code(), words.of("designer.meaning." + meaning.code()), chosen));
        return Stream.concat(Stream.of(none), fitting).toList();
    }

    /** Returns what a new question can be used for: what it is wanted for, or nothing. */
    static List<Option> meanings(DesignerWords words, Meaning wanted, Posted posted) {
        var chosen = posted.has("meaning") ? posted.first("meaning") : wanted.code();
        return List.of(
                Option.of(wanted.code(), words.meaning(wanted), chosen),
                Option.of("", words.of("designer.meaning.none"), chosen));
    }

    /** Returns the questions that could be used so, as they are used for nothing yet. */
    static List<Option> fitting(FormDefinition form, Meaning wanted, DesignerWords words) {
        return form.questions()
                .filter(question ->
                        wanted.fits(question.type()) && question.meaning().isEmpty())
                .map(question -> Option.of(question.id(), words.label(question), ""))
                .toList();
    }

    static List<Option> questions(FormDefinition form, DesignerWords words, String chosen) {
        return form.questions()
                .map(question -> Option.of(question.id(), words.label(form, question.id()), chosen))
                .toList();
    }

    static List<Option> sections(FormDefinition form, DesignerWords words, String chosen) {
        return form.sections().stream()
                .map(section -> Option.of(section.id(), words.title(section), chosen))
                .toList();
    }
}
