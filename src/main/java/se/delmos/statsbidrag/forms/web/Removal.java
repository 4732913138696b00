package se.delmos.statsbidrag.forms.web;

import java.util.List;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.forms.model.PointingAt;
import se.delmos.statsbidrag.kernel.NotFound;

/**
 * A part of a draft that somebody is about to take away.
 *
 * @param kind the word in the address: {@code fragor}, {@code avsnitt} or {@code kontroller}
 * @param name what it is called
 * @param goes what is taken away, in words
 * @param speaking what speaks of it and has to be changed then, in words
 */
record Removal(String kind, String part, String name, String goes, List<String> speaking, Edit edit) {

    static Removal of(FormDefinition form, String kind, String part, DesignerWords words) {
        return switch (kind) {
            case "fragor" -> question(form, part, words);
            case "avsnitt" -> section(form, part, words);
            case "kontroller" -> check(form, part, words);
            default -> throw new NotFound(kind);
        };
    }

    public String address() {
        return "/" + kind + "/" + part;
    }

    private static Removal question(FormDefinition form, String part, DesignerWords words) {
        var question = form.question(part).orElseThrow(() -> new NotFound(part));
        return new Removal(
                "fragor",
                part,
                words.label(form, question.id()),
                words.of("formedit.remove.fragor.goes", words.label(form, question.id())),
                said(form, PointingAt.question(form, part), words),
                Edit.removeQuestion(part));
    }

    private static Removal section(FormDefinition form, String part, DesignerWords words) {
        var section = form.section(part).orElseThrow(() -> new NotFound(part));
        return new Removal(
                "avsnitt",
                part,
                words.title(section),
                words.of(
                        "formedit.remove.avsnitt.goes",
                        words.title(section),
                        section.questions().size()),
                said(form, PointingAt.section(form, section), words),
                Edit.removeSection(part));
    }

    private static Removal check(FormDefinition form, String part, DesignerWords words) {
        var check = form.check(part).orElseThrow(() -> new NotFound(part));
        var goes = words.of("formedit.remove.kontroller.goes", words.message(check));
        return new Removal("kontroller", part, words.message(check), goes, List.of(), Edit.removeCheck(part));
    }

    private static List<String> said(FormDefinition form, PointingAt pointing, DesignerWords words) {
        return Stream.of(
                        pointing.sections().stream()
                                .map(section -> words.of("formedit.speaking.section", words.title(section))),
                        pointing.questions().stream()
                                .map(asked -> words.of("formedit.speaking.question", words.label(form, asked.id()))),
                        pointing.calculations().stream()
                                .map(sum -> words.of("formedit.speaking.calculation", words.label(form, sum.id()))),
                        pointing.checks().stream()
                                .map(check -> words.of("formedit.speaking.check", words.message(check))))
                .flatMap(sentences -> sentences)
                .toList();
    }
}
