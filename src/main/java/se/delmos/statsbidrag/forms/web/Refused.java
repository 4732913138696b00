package se.delmos.statsbidrag.forms.web;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.kernel.RuleViolation;

/**
 * Why what a page of the designer sent was not saved.
 *
 * @param field the id of the field that it is about, where there is one
 */
record Refused(String sentence, @Nullable String field) {

    static final String LIMIT = "designer.limit.unreadable";
    static final String SUBJECT = "designer.check.subject";
    static final String UNCONDITIONED = "formedit.check.unconditioned";
    static final String NOTHING_TAKEN = "formedit.library.empty";
    static final String QUESTION = "formedit.question.empty";
    static final String SECTION = "formedit.section.empty";
    static final String CHECK = "formedit.check.empty";
    static final String CONDITION = "formedit.condition.empty";

    /** The refusal of a calculation without a value that it needs, or with one more than it uses: the place of the value. */
    static final String PART = "formedit.part.missing";

    static final String PART_TOO_MANY = "formedit.part.too-many";

    /** Before the name of the list whose new row says nothing. */
    static final String ENTRY = "formedit.entry.";

    static final String TOO_MUCH = "designer.change.too-much";

    /** The most that a text of a form may have, by its schema, in characters. */
    private static final int LONGEST = 4_000;

    static Refused of(RuleViolation why, Posted posted, DesignerWords words) {
        return new Refused(words.of(why.key(), why.arguments()), fieldOf(why, posted));
    }

    private static @Nullable String fieldOf(RuleViolation why, Posted posted) {
        return switch (why.key()) {
            case LIMIT -> "limit";
            case SUBJECT, UNCONDITIONED, CONDITION -> "new";
            case NOTHING_TAKEN -> "take";
            case QUESTION -> "label";
            case SECTION -> "title";
            case CHECK -> "message";
            case ENTRY + "columns" -> "column-new";
            case ENTRY + "options" -> "options-new";
            case ENTRY + "rows" -> "rows-new";
            case PART, PART_TOO_MANY -> "part-" + why.arguments()[0];
            case TOO_MUCH -> tooLong(posted);
            case ConditionEditor.FIGURE, ConditionEditor.BOTH -> "figure-" + why.arguments()[1];
            default -> null;
        };
    }

    private static @Nullable String tooLong(Posted posted) {
        return posted.fields().keySet().stream()
                .flatMap(name -> tooLong(name, posted))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> tooLong(String name, Posted posted) {
        return IntStream.range(0, posted.all(name).size())
                .filter(at -> posted.all(name).get(at).length() > LONGEST)
                .mapToObj(at -> idOf(name, at));
    }

    /** Rows of a list have numbers, from one. */
    private static String idOf(String name, int at) {
        return name.matches("(options|rows|columns)-(sv|en)")
                ? name.replace("columns", "column").replace("-sv", "") + "-" + (at + 1)
                : name;
    }
}
