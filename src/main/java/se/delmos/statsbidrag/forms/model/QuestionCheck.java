package se.delmos.statsbidrag.forms.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.QuestionType;

/** What is wrong with one question by itself: what its type needs, and what it cannot have. */
final class QuestionCheck {

    /** The lists that options can come from: of the ordinance's wording, or of the product's own registers. */
    static final Set<String> SOURCES = Set.of(FormDefinition.ORDINANCE_USES, "municipalities", "counties");

    private final Question question;
    private final Map<String, List<Object>> reasons = new LinkedHashMap<>();

    QuestionCheck(Question question) {
        this.question = question;
    }

    Map<String, List<Object>> reasons() {
        if (question.label().sv().isBlank()) {
            add("no-label");
        }
        options();
        columns();
        belongs(question.type() == QuestionType.BUDGET, !question.rows().isEmpty(), "no-rows", "rows");
        belongs(question.type() == QuestionType.CALCULATED, question.formula().isPresent(), "no-formula", "formula");
        belongs(question.type() == QuestionType.DECLARATION, hasStatement(), "no-statement", "text");
        codes(question.rows());
        if (!question.funding().isEmpty() && question.type() != QuestionType.BUDGET) {
            add("not-for-type", "funding");
        }
        limit();
        return reasons;
    }

    private boolean hasStatement() {
        return question.text().filter(text -> !text.sv().isBlank()).isPresent();
    }

    private void options() {
        var chosen = question.type() == QuestionType.ONE_OF || question.type() == QuestionType.MANY_OF;
        var source = question.optionsFrom();
        if (chosen && source.isEmpty() && question.options().isEmpty()) {
            add("no-options");
        }
        if (!chosen && (source.isPresent() || !question.options().isEmpty())) {
            add("not-for-type", "options");
        }
        if (source.isPresent() && !question.options().isEmpty()) {
            add("two-lists");
        }
        source.filter(name -> !SOURCES.contains(name)).ifPresent(name -> add("unknown-list", name));
        codes(question.options());
    }

    private void codes(List<Choice> choices) {
        var known = new HashSet<String>();
        for (var choice : choices) {
            if (!choice.code().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                add("code-form", choice.code());
            } else if (!known.add(choice.code())) {
                add("code-twice", choice.code());
            }
            if (choice.label().sv().isBlank()) {
                add("no-option-label", choice.code());
            }
        }
    }

    private void columns() {
        belongs(question.type() == QuestionType.TABLE, !question.columns().isEmpty(), "no-columns", "columns");
        var known = new HashSet<String>();
        for (var column : question.columns()) {
            if (!column.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
                add("id-form", column.id());
            } else if (!known.add(column.id())) {
                add("id-twice", column.id());
            }
            if (!column.type().isSimple()) {
                add("column-type", column.label().sv());
            }
            if (column.when().isPresent() || column.meaning().isPresent()) {
                add("column-condition", column.label().sv());
            }
            new QuestionCheck(column).reasons().forEach(reasons::putIfAbsent);
        }
    }

    private void limit() {
        var has = switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT, AREA, TABLE -> true;
            default -> false;
        };
        if (question.limit().isPresent() && !has) {
            add("not-for-type", "limit");
        }
        question.limit().filter(limit -> limit < 1 || limit > 20_000).ifPresent(limit -> add("limit", 20_000));
    }

    private void belongs(boolean rightType, boolean given, String missing, String property) {
        if (rightType && !given) {
            add(missing);
        }
        if (!rightType && given) {
            add("not-for-type", property);
        }
    }

    private void add(String reason, Object... arguments) {
        reasons.putIfAbsent(reason, List.of(arguments));
    }
}
