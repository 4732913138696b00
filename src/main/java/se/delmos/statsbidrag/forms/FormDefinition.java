package se.delmos.statsbidrag.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a form asks, as data: the JSON of {@code forms/schema.json} read. Immutable.
 *
 * @param schema the version of the format, 1
 * @param source where the questions come from, and what of them has not been verified
 * @param checks what contradicts itself across questions: refused when the condition is true
 */
public record FormDefinition(
        int schema, Kind kind, Text title, Optional<String> source, List<Section> sections, List<Check> checks) {

    /** The list of options that the ordinance of a call gives: what money may be used for (4 §). */
    public static final String ORDINANCE_USES = "ordinance-uses";

    public static final int SCHEMA = 1;

    public FormDefinition {
        sections = List.copyOf(sections);
        checks = List.copyOf(checks);
    }

    /** Returns all questions in the order of the form; columns of tables are not among them. */
    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    /** Returns the id of the question that an answer's path belongs to: of the table, for a cell. */
    public static String questionOf(String path) {
        return path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    }

    /** Returns the question that an answer's path belongs to. */
    public Optional<Question> questionAt(String path) {
        return question(questionOf(path));
    }

    public Optional<Question> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Returns the question that carries a meaning. */
    public Optional<Question> question(Meaning meaning) {
        return questions()
                .filter(question -> question.meaning().filter(meaning::equals).isPresent())
                .findFirst();
    }

    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    public Optional<Check> check(String id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    /** Returns the section that asks a question. */
    public Optional<Section> sectionOf(String question) {
        return sections.stream()
                .filter(section -> section.questions().stream()
                        .anyMatch(asked -> asked.id().equals(question)))
                .findFirst();
    }

    /** What a form is filled in for. It decides which meanings the form must have. */
    public enum Kind {
        APPLICATION(Meaning.TITLE, Meaning.AMOUNT, Meaning.PERIOD, Meaning.ACCOUNT),
        INTEREST,
        REPORT;

        private final List<Meaning> required;

        Kind(Meaning... required) {
            this.required = List.of(required);
        }

        public List<Meaning> required() {
            return required;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    /** A text in Swedish and English. The English may be empty until it is translated. */
    public record Text(String sv, String en) {

        /** Returns the text in a language, in Swedish where there is no translation. */
        public String in(Locale locale) {
            return "en".equals(locale.getLanguage()) && !en.isBlank() ? en : sv;
        }

        /** Returns this text with another after it, for the label of a cell. */
        public Text with(String between, Text other) {
            return new Text(
                    sv + between + other.sv,
                    (en.isBlank() ? sv : en) + between + (other.en.isBlank() ? other.sv : other.en));
        }
    }

    /** Something to choose, or a row of a budget. */
    public record Choice(String code, Text label) {}

    /** A part of a form, shown as a page of its own. */
    public record Section(
            String id, Text title, Optional<Text> help, Optional<Condition> when, List<Question> questions) {
        public Section {
            questions = List.copyOf(questions);
        }
    }

    /** A contradiction between answers, told at one of them. */
    public record Check(String id, Condition when, Text message, String at) {}

    /** Where the money of a budget comes from. What is applied for is always asked. */
    public enum Funding {
        APPLIED,
        OWN,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Funding> of(String code) {
            return Arrays.stream(values())
                    .filter(funding -> funding.code().equals(code))
                    .findFirst();
        }
    }

    /**
     * One thing that is asked.
     *
     * @param limit the most characters of a text, the most rows of a table
     * @param optionsFrom the list that the options come from when the form is filled in, for instance {@code municipalities}
     * @param columns the questions of a table's row
     * @param rows the cost types of a budget
     * @param funding what a budget asks for besides the amount applied for
     * @param formula how a calculated value is worked out
     * @param text the statement of a declaration
     */
    public record Question(
            String id,
            QuestionType type,
            Text label,
            Optional<Text> help,
            boolean required,
            Optional<Integer> limit,
            Optional<Condition> when,
            List<Choice> options,
            Optional<String> optionsFrom,
            Optional<Meaning> meaning,
            List<Question> columns,
            List<Choice> rows,
            List<Funding> funding,
            Optional<Expression> formula,
            Optional<Text> text) {

        public Question {
            options = List.copyOf(options);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            funding = List.copyOf(funding);
        }

        /** Returns the most characters, or rows, that can be handed in; an answer in writing may be longer. */
        public int most() {
            return limit.orElse(
                    switch (type) {
                        case LONG_TEXT -> 4000;
                        case TABLE -> 50;
                        default -> 200;
                    });
        }

        /** Returns the columns of a budget: what is applied for, then the other funding. */
        public List<Funding> fundings() {
            return Stream.concat(Stream.of(Funding.APPLIED), funding.stream())
                    .distinct()
                    .toList();
        }

        public Optional<Question> column(String code) {
            return columns.stream().filter(column -> column.id().equals(code)).findFirst();
        }
    }
}
