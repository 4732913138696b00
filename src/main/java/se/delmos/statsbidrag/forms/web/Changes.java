package se.delmos.statsbidrag.forms.web;

import java.util.List;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.model.Comparison;

/** What differs between two versions, in words. */
final class Changes {

    private Changes() {}

    static List<Row> of(Comparison comparison, DesignerWords words) {
        var questions = comparison.changes().stream().map(change -> row(change, words));
        var frame = comparison.frame()
                ? Stream.of(new Row(words.of("designer.change.frame"), words.of("designer.change.CHANGED"), false))
                : Stream.<Row>of();
        return Stream.concat(frame, questions).toList();
    }

    private static Row row(Comparison.Change change, DesignerWords words) {
        return new Row(
                words.label(change.question()),
                words.of("designer.change." + change.kind().name()),
                change.touched());
    }

    /** One thing that differs, and whether answers are touched by it. */
    record Row(String what, String how, boolean touched) {}
}
