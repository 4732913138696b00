package se.delmos.statsbidrag.forms.model;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition;

/** Questions that hang on themselves, over other questions' conditions, their sections' and formulas. */
final class Rings {

    private final Map<String, Set<String>> hangsOn = new HashMap<>();
    private final FormDefinition form;

    Rings(FormDefinition form) {
        this.form = form;
        for (var section : form.sections()) {
            for (var question : section.questions()) {
                var others = hangsOn.computeIfAbsent(question.id(), id -> new HashSet<>());
                section.when().map(Condition::questions).ifPresent(others::addAll);
                question.when().map(Condition::questions).ifPresent(others::addAll);
                question.formula().map(Expression::questions).ifPresent(others::addAll);
            }
        }
    }

    List<String> found() {
        return form.questions()
                .map(question -> question.id())
                .distinct()
                .filter(this::reachesItself)
                .toList();
    }

    private boolean reachesItself(String start) {
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(hangsOn.getOrDefault(start, Set.of()));
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            if (next.equals(start)) {
                return true;
            }
            if (seen.add(next)) {
                waiting.addAll(hangsOn.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
