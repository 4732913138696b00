package se.delmos.statsbidrag.forms.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.forms.model.DefinitionFault.Asked;

/** Whether conditions and formulas speak of questions that exist, fit and come earlier, can come true and do not go in a ring. */
final class ConditionCheck {

    private final FormDefinition form;
    private final List<DefinitionFault> faults = new ArrayList<>();
    private final Set<String> itself = new HashSet<>();
    private String section = "";
    private String place = "";

    ConditionCheck(FormDefinition form) {
        this.form = form;
    }

    List<DefinitionFault> faults() {
        for (var part : form.sections()) {
            at(part.id(), "");
            part.when().ifPresent(when -> shows(when, part.when().stream()));
            for (var question : part.questions()) {
                at(part.id(), question.id());
                question.when()
                        .ifPresent(when -> shows(
                                when, Stream.of(Optional.of(when), part.when()).flatMap(Optional::stream)));
                question.formula().ifPresent(this::unit);
            }
        }
        for (var check : form.checks()) {
            at("", check.id());
            condition(check.when());
            possible(Stream.of(check.when()));
            if (form.question(check.at()).isEmpty()) {
                fault("unknown-place");
            }
            if (check.message().sv().isBlank()) {
                fault("no-message");
            }
        }
        rings();
        return faults;
    }

    /** Looks at what decides whether something is asked: it is known when the place is reached, and can come true. */
    private void shows(Condition when, Stream<Condition> together) {
        condition(when);
        when.questions().stream().sorted().forEach(this::before);
        possible(together);
    }

    private void before(String read) {
        var asked = form.sectionOf(read).map(Section::id);
        if (read.equals(place) || place.isEmpty() && asked.equals(Optional.of(section))) {
            itself.add(place.isEmpty() ? section : place);
            fault(place.isEmpty() ? "own-section" : "own-question");
        } else if (asked.map(this::order).filter(at -> at > order(section)).isPresent()) {
            fault("later", Asked.of(read));
        }
    }

    private int order(String id) {
        return form.sections().stream().map(Section::id).toList().indexOf(id);
    }

    private void possible(Stream<Condition> together) {
        Impossible.of(form, together).ifPresent(question -> fault("never", Asked.of(question)));
    }

    /** A ring of one is told as what it is. */
    private void rings() {
        for (var id : new Rings(form).found()) {
            var around = form.sectionOf(id).orElseThrow().id();
            if (itself.contains(id) || itself.contains(around)) {
                continue;
            }
            at(around, id);
            fault("ring");
        }
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.all().forEach(this::condition);
        } else if (condition instanceof Condition.Any any) {
            any.any().forEach(this::condition);
        } else if (condition instanceof Condition.Not not) {
            condition(not.not());
        } else if (condition instanceof Condition.Compare compare) {
            compare(compare);
        } else if (known(condition.questions().stream())) {
            leaf(condition);
        }
    }

    private void leaf(Condition condition) {
        if (condition instanceof Condition.Is is) {
            var question = form.question(is.question()).orElseThrow();
            switch (question.type()) {
                case YES_NO -> option(question, is.code(), List.of("yes", "no"));
                case DECLARATION -> option(question, is.code(), List.of("yes"));
                case ONE_OF -> option(question, is.code(), codes(question));
                case MUNICIPALITY, COUNTY -> {}
                default -> fault("not-one-choice", Asked.of(question.id()));
            }
        } else if (condition instanceof Condition.Contains contains) {
            var question = form.question(contains.question()).orElseThrow();
            if (question.type() == QuestionType.MANY_OF) {
                option(question, contains.code(), codes(question));
            } else {
                fault("not-many-choices", Asked.of(question.id()));
            }
        }
    }

    private void option(Question question, String code, List<String> codes) {
        if (question.optionsFrom().isEmpty() && !codes.contains(code)) {
            fault("unknown-option", Asked.of(question.id()));
        }
    }

    private static List<String> codes(Question question) {
        return question.options().stream().map(Choice::code).toList();
    }

    private void compare(Condition.Compare compare) {
        if (unit(compare.left())
                && unit(compare.right())
                && Unit.of(new Expression.Add(List.of(compare.left(), compare.right())), form)
                        .isEmpty()) {
            fault("unlike");
        }
    }

    private boolean unit(Expression expression) {
        if (!known(expression.questions().stream())) {
            return false;
        }
        var has = Unit.of(expression, form).isPresent();
        if (!has) {
            fault("no-unit", new Asked(expression.questions().stream().sorted().toList()));
        }
        return has;
    }

    private boolean known(Stream<String> questions) {
        var unknown = questions.filter(id -> form.question(id).isEmpty()).toList();
        unknown.forEach(id -> fault("unknown-question"));
        return unknown.isEmpty();
    }

    private void at(String section, String place) {
        this.section = section;
        this.place = place;
    }

    private void fault(String reason, Object... arguments) {
        faults.add(new DefinitionFault(section, place, reason, List.of(arguments)));
    }
}
