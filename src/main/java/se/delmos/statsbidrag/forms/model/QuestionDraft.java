package se.delmos.statsbidrag.forms.model;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.QuestionType;

/** A question while it is changed, part by part. */
public final class QuestionDraft {

    private final QuestionType type;
    private String id;
    private Text label;
    private Optional<Text> help = Optional.empty();
    private boolean required;
    private Optional<Integer> limit = Optional.empty();
    private Optional<Condition> when = Optional.empty();
    private List<Choice> options = List.of();
    private Optional<String> optionsFrom = Optional.empty();
    private Optional<Meaning> meaning = Optional.empty();
    private List<Question> columns = List.of();
    private List<Choice> rows = List.of();
    private List<Funding> funding = List.of();
    private Optional<Expression> formula = Optional.empty();
    private Optional<Text> text = Optional.empty();

    public QuestionDraft(String id, QuestionType type, Text label) {
        this.id = id;
        this.type = type;
        this.label = label;
    }

    public static QuestionDraft of(Question question) {
        var draft = new QuestionDraft(question.id(), question.type(), question.label());
        draft.help = question.help();
        draft.required = question.required();
        draft.limit = question.limit();
        draft.when = question.when();
        draft.options = question.options();
        draft.optionsFrom = question.optionsFrom();
        draft.meaning = question.meaning();
        draft.columns = question.columns();
        draft.rows = question.rows();
        draft.funding = question.funding();
        draft.formula = question.formula();
        draft.text = question.text();
        return draft;
    }

    public QuestionDraft id(String changed) {
        id = changed;
        return this;
    }

    public QuestionDraft texts(Text changed, Optional<Text> changedHelp, Optional<Text> statement) {
        label = changed;
        help = changedHelp;
        text = statement;
        return this;
    }

    public QuestionDraft required(boolean changed) {
        required = changed;
        return this;
    }

    public QuestionDraft limit(Optional<Integer> changed) {
        limit = changed;
        return this;
    }

    public QuestionDraft when(Optional<Condition> changed) {
        when = changed;
        return this;
    }

    /** Lets the writer choose from a list of the form, or from one that comes when the form is filled in. */
    public QuestionDraft options(List<Choice> changed, Optional<String> source) {
        options = source.isPresent() ? List.of() : changed;
        optionsFrom = source;
        return this;
    }

    public QuestionDraft meaning(Optional<Meaning> changed) {
        meaning = changed;
        return this;
    }

    public QuestionDraft columns(List<Question> changed) {
        columns = changed;
        return this;
    }

    public QuestionDraft rows(List<Choice> changed) {
        rows = changed;
        return this;
    }

    public QuestionDraft funding(List<Funding> changed) {
        funding = changed;
        return this;
    }

    public QuestionDraft formula(Optional<Expression> changed) {
        formula = changed;
        return this;
    }

    public Question done() {
        return new Question(
                id,
                type,
                label,
                help,
                required,
                limit,
                when,
                options,
                optionsFrom,
                meaning,
                columns,
                rows,
                funding,
                formula,
                text);
    }
}
