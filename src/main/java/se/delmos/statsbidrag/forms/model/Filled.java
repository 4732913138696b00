package se.delmos.statsbidrag.forms.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;

/**
 * A form with answers: what is asked of them, and what they say. Never fails, whatever was typed and however the form is
 * made: a form whose conditions go in a ring hides the questions in it.
 */
public final class Filled {

    private final FormDefinition form;
    private final Map<String, String> answers;
    private final Map<String, List<Choice>> choices;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Boolean> visible = new HashMap<>();
    private final Set<String> underway = new HashSet<>();
    private final Calculation calculation = new Calculation(this);

    public Filled(FormDefinition form, Map<String, String> answers, Map<String, List<Choice>> choices) {
        this.form = form;
        this.answers = Map.copyOf(answers);
        this.choices = Map.copyOf(choices);
        for (var section : form.sections()) {
            for (var question : section.questions()) {
                questions.put(question.id(), question);
                sections.put(question.id(), section);
            }
        }
    }

    public FormDefinition form() {
        return form;
    }

    public Calculation calculation() {
        return calculation;
    }

    /** Returns what was typed, without blanks around it. */
    public String text(String path) {
        return typed(path).strip();
    }

    /** Returns what was typed, word for word. */
    public String typed(String path) {
        return answers.getOrDefault(path, "");
    }

    public boolean isEmpty(String path) {
        return text(path).isEmpty();
    }

    Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** Returns the ids of the questions that are asked. */
    public Stream<String> visible() {
        return visibleQuestions().map(Question::id);
    }

    /** Returns the paths that have an answer, also of questions and rows that are gone. */
    Stream<String> paths() {
        return answers.keySet().stream();
    }

    Stream<Question> visibleQuestions() {
        return questions.values().stream().filter(question -> isVisible(question.id()));
    }

    /** Returns the keys of a table's rows, in order. */
    public List<String> rows(Question table) {
        return Reading.codes(text(table.id()));
    }

    /** Returns what can be chosen: the options of the form, or the list that came with the answers. */
    public List<Choice> options(Question question) {
        return source(question)
                .map(source -> choices.getOrDefault(source, List.of()))
                .orElse(question.options());
    }

    private static Optional<String> source(Question question) {
        return switch (question.type()) {
            case MUNICIPALITY -> Optional.of("municipalities");
            case COUNTY -> Optional.of("counties");
            default -> question.optionsFrom();
        };
    }

    /** Tells whether a question is asked: when its own condition and its section's hold, and something can be chosen. */
    public boolean isVisible(String id) {
        var known = visible.get(id);
        if (known != null) {
            return known;
        }
        var question = questions.get(id);
        var section = sections.get(id);
        if (question == null || section == null || !underway.add(id)) {
            return false;
        }
        var shown = !hasNothingToChoose(question)
                && isSectionVisible(section)
                && question.when().map(this::holds).orElse(true);
        underway.remove(id);
        // What was found while a ring was open holds for this asking only.
        if (underway.isEmpty()) {
            visible.put(id, shown);
        }
        return shown;
    }

    public boolean isSectionVisible(Section section) {
        return section.when().map(this::holds).orElse(true);
    }

    private boolean hasNothingToChoose(Question question) {
        return question.type().isChoice()
                && question.optionsFrom().isPresent()
                && options(question).isEmpty();
    }

    boolean holds(Condition condition) {
        return truth(condition) == Truth.YES;
    }

    Truth truth(Condition condition) {
        if (condition instanceof Condition.All all) {
            return Truth.all(all.all().stream().map(this::truth));
        }
        if (condition instanceof Condition.Any any) {
            return Truth.any(any.any().stream().map(this::truth));
        }
        if (condition instanceof Condition.Not not) {
            return truth(not.not()).turned();
        }
        if (condition instanceof Condition.Compare compare) {
            return compare(compare);
        }
        return condition.questions().stream().allMatch(this::isVisible) ? leaf(condition) : Truth.UNKNOWN;
    }

    private Truth leaf(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return Truth.of(text(is.question()).equals(is.code()));
        }
        if (condition instanceof Condition.Contains contains) {
            return Truth.of(Reading.codes(text(contains.question())).contains(contains.code()));
        }
        return Truth.of(condition.questions().stream().allMatch(this::isAnswered));
    }

    private Truth compare(Condition.Compare compare) {
        var left = calculation.value(compare.left());
        var right = calculation.value(compare.right());
        return left.isEmpty() || right.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(compare.op().holds(left.get().compareTo(right.get())));
    }

    /** Tells whether anything has been typed or chosen for a question. */
    boolean isAnswered(String id) {
        return question(id).stream()
                .anyMatch(question -> question.formula().isPresent()
                        ? calculation.of(question).isPresent()
                        : Paths.of(question, this::typed).anyMatch(path -> !isEmpty(path)));
    }
}
