package se.delmos.statsbidrag.forms.model;

import java.util.List;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDifference;
import se.delmos.statsbidrag.forms.FormDifference.Changed;
import se.delmos.statsbidrag.forms.FormDifference.Kind;

/** Says what a later version of a form means to those who fill in the earlier one. */
public final class Differences {

    private Differences() {}

    public static FormDifference between(FormDefinition before, FormDefinition after) {
        return new FormDifference(Comparison.of(before, after).changes().stream()
                .flatMap(change -> kinds(change, before)
                        .map(kind -> new Changed(
                                change.question().id(), change.question().label(), kind)))
                .toList());
    }

    private static Stream<Kind> kinds(Comparison.Change change, FormDefinition before) {
        var question = change.question();
        return switch (change.kind()) {
            case ADDED -> Stream.of(question.required() ? Kind.NEW_REQUIRED : Kind.NEW);
            case REMOVED -> Stream.of(Kind.GONE);
            case MOVED -> Stream.of(Kind.MOVED);
            case CHANGED -> changed(before.question(question.id()).orElseThrow(), question, change.touched()).stream();
        };
    }

    private static List<Kind> changed(Question was, Question is, boolean touched) {
        if (was.type() != is.type()) {
            return withDuty(was, is, Kind.OTHER_TYPE);
        }
        if (touched) {
            return withDuty(was, is, Kind.OTHER_CHOICES);
        }
        return !was.required() && is.required() ? List.of(Kind.NOW_REQUIRED) : List.of(Kind.REWORDED);
    }

    private static List<Kind> withDuty(Question was, Question is, Kind kind) {
        return !was.required() && is.required() ? List.of(kind, Kind.NOW_REQUIRED) : List.of(kind);
    }
}
