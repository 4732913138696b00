package se.delmos.statsbidrag.forms.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.QuestionType;

/**
 * Finds all that stands between a filled-in form and its handing in. A hidden question is never missing, whatever else was
 * typed there.
 */
public final class Completeness {

    private final Filled filled;
    private final List<FormGap> gaps = new ArrayList<>();

    private Completeness(Filled filled) {
        this.filled = filled;
    }

    /** Returns the gaps in the order of the form, the contradictions last. */
    public static List<FormGap> gaps(Filled filled) {
        var completeness = new Completeness(filled);
        filled.visibleQuestions().forEach(completeness::check);
        completeness.contradictions();
        return List.copyOf(completeness.gaps);
    }

    private void check(Question question) {
        switch (question.type()) {
            case PERIOD -> period(question);
            case PERSON -> person(question);
            case TABLE -> table(question);
            case BUDGET -> budget(question);
            case CALCULATED -> {}
            default -> answer(Spot.of(question));
        }
    }

    private void answer(Spot spot) {
        if (spot.isMissing(filled)) {
            if (spot.question().required()) {
                gaps.add(gap(spot, spot.question().type() == QuestionType.FILE ? "missing-file" : "missing", false));
            }
        } else if (!filled.isEmpty(spot.path())) {
            var text = filled.text(spot.path());
            AnswerFault.of(spot.question(), text, filled.options(spot.question()))
                    .ifPresent(fault -> gaps.add(gap(spot, fault.reason(), true, fault.arguments())));
        }
    }

    private void period(Question question) {
        var from = Spot.of(question, "from");
        var to = Spot.of(question, "to");
        var begun = !filled.isEmpty(from.path()) || !filled.isEmpty(to.path());
        for (var spot : List.of(from, to)) {
            if (filled.isEmpty(spot.path())) {
                if (begun || question.required()) {
                    gaps.add(gap(spot, "missing-" + spot.part(), false));
                }
            } else if (Reading.day(filled.text(spot.path())).isEmpty()) {
                gaps.add(gap(spot, "unreadable-date", true));
            }
        }
        var first = Reading.day(filled.text(from.path()));
        var last = Reading.day(filled.text(to.path()));
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            gaps.add(gap(to, "before-start", true));
        }
    }

    private void person(Question question) {
        var begun = Paths.of(question, filled::typed).anyMatch(path -> !filled.isEmpty(path));
        for (var part : Paths.PERSON) {
            var spot = Spot.of(question, part);
            var text = filled.text(spot.path());
            if (text.isEmpty()) {
                if ((begun || question.required()) && !"phone".equals(part)) {
                    gaps.add(gap(spot, "missing-" + part, false));
                }
            } else if (text.length() > 200) {
                gaps.add(gap(spot, "too-long", true, 200, text.length() - 200));
            } else if ("email".equals(part) && !Reading.isEmail(text)
                    || "phone".equals(part) && !Reading.isPhone(text)) {
                gaps.add(gap(spot, "unreadable-" + part, true));
            }
        }
    }

    private void table(Question table) {
        var rows = filled.rows(table);
        if (rows.isEmpty() && table.required()) {
            gaps.add(gap(Spot.of(table), "missing-rows", false));
        }
        if (rows.size() > table.most()) {
            gaps.add(gap(Spot.of(table), "too-many-rows", true, table.most()));
        }
        for (int number = 1; number <= rows.size(); number++) {
            for (var column : table.columns()) {
                answer(Spot.ofCell(table, rows.get(number - 1), number, column));
            }
            if (table.meaning().filter(Meaning.OTHER_GRANTS::equals).isPresent()) {
                otherGrant(table, rows.get(number - 1), number);
            }
        }
    }

    /** Of another grant the amount is known, or when the answer is expected (R-119-13). */
    private void otherGrant(Question table, String row, int number) {
        var told = Stream.of("amount", "expected").anyMatch(column -> !filled.isEmpty(Paths.cell(table, row, column)));
        if (!told) {
            table.columns().stream()
                    .filter(column -> column.id().equals("amount"))
                    .forEach(column ->
                            gaps.add(gap(Spot.ofCell(table, row, number, column), "missing-amount-or-day", false)));
        }
    }

    private void budget(Question budget) {
        if (budget.required() && filled.calculation().sum(budget, "").isEmpty()) {
            gaps.add(gap(Spot.of(budget), "missing-costs", false));
        }
        for (var row : budget.rows()) {
            for (var funding : budget.fundings()) {
                var path = Paths.cell(budget, row.code(), funding.code());
                var spot = new Spot(budget, path, budget.label().with(": ", row.label()), funding.code());
                if (!filled.isEmpty(path)) {
                    AnswerFault.ofAmount(filled.text(path), false)
                            .map(fault -> gap(spot, fault.reason(), true, fault.arguments()))
                            .map(gap -> budget.fundings().size() > 1 ? gap.in(funding) : gap)
                            .ifPresent(gaps::add);
                }
            }
        }
    }

    private void contradictions() {
        for (var check : filled.form().checks()) {
            var at = filled.question(check.at()).filter(question -> filled.isVisible(question.id()));
            if (at.isPresent() && filled.holds(check.when())) {
                var spot = Spot.first(at.get());
                gaps.add(new FormGap(
                        spot.path(),
                        at.get().id(),
                        sectionOf(at.get().id()),
                        at.get().label(),
                        "check",
                        List.of(check.id()),
                        false,
                        Optional.of(check.message()),
                        Optional.empty()));
            }
        }
    }

    private FormGap gap(Spot spot, String reason, boolean typed, Object... arguments) {
        return new FormGap(
                spot.path(),
                spot.asked(),
                sectionOf(spot.asked()),
                spot.label(),
                reason,
                List.of(arguments),
                typed,
                Optional.<Text>empty(),
                Optional.empty());
    }

    private String sectionOf(String question) {
        return filled.form().sectionOf(question).orElseThrow().id();
    }
}
