package se.delmos.statsbidrag.forms.web;

import java.util.List;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.usecase.ShowForm.Shown;
import se.delmos.statsbidrag.forms.usecase.ShowForm.VersionRow;
import se.delmos.statsbidrag.forms.web.FaultSentences.Fault;

/** A form at a glance: its parts in order, what is wrong with it, and its versions. */
record OutlinePage(
        FormId id,
        String title,
        String kind,
        String source,
        long version,
        boolean draft,
        int number,
        List<Fault> faults,
        List<Part> sections,
        List<Item> checks,
        List<VersionRow> versions) {

    /** Tells whether there is something that a check can speak of. */
    public boolean asks() {
        return sections.stream().anyMatch(part -> !part.items().isEmpty());
    }

    static OutlinePage of(Shown shown, DesignerWords words, FaultSentences faults) {
        var form = shown.definition();
        return new OutlinePage(
                shown.id(),
                words.in(form.title()),
                form.kind().code(),
                form.source().orElse(""),
                shown.version(),
                shown.draft(),
                shown.number(),
                faults.of(form, shown.faults()),
                form.sections().stream()
                        .map(section -> part(form, section, words))
                        .toList(),
                form.checks().stream()
                        .map(check -> new Item(
                                check.id(), words.message(check), words.condition(form, check.when()), false, "", ""))
                        .toList(),
                shown.versions());
    }

    private static Part part(FormDefinition form, Section section, DesignerWords words) {
        return new Part(
                section.id(),
                words.title(section),
                section.when().map(when -> words.condition(form, when)).orElse(""),
                section.questions().stream()
                        .map(question -> item(form, question, words))
                        .toList());
    }

    private static Item item(FormDefinition form, Question question, DesignerWords words) {
        return new Item(
                question.id(),
                words.label(form, question.id()),
                question.when().map(when -> words.condition(form, when)).orElse(""),
                question.required(),
                words.of("designer.type." + question.type().code()),
                question.meaning().map(words::meaning).orElse(""));
    }

    /** A section with its questions. */
    record Part(String id, String title, String when, List<Item> items) {}

    /** A question, or a check. */
    record Item(String id, String label, String when, boolean required, String type, String meaning) {}
}
