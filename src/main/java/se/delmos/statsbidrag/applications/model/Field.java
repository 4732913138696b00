package se.delmos.statsbidrag.applications.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.delmos.statsbidrag.applications.CostType;
import se.delmos.statsbidrag.calls.Question;

/** One thing that a draft asks for, with the section it is asked in. */
public enum Field {
    TITLE(Section.ACTIVITY, 200),
    PERIOD_FROM(Section.ACTIVITY, 40),
    PERIOD_TO(Section.ACTIVITY, 40),
    USES(Section.ACTIVITY, 1000),
    ANSWER_USE(Section.ACTIVITY, 4000),
    ANSWER_PLAN(Section.ACTIVITY, 4000),
    ANSWER_LONG_TERM_EFFECT(Section.ACTIVITY, 4000),
    ANSWER_FOLLOW_UP(Section.ACTIVITY, 4000),
    ANSWER_COOPERATION(Section.ACTIVITY, 4000),
    ANSWER_LOCAL_ANCHORING(Section.ACTIVITY, 4000),
    AMOUNT(Section.ECONOMY, 40),
    COST_STAFF(Section.ECONOMY, 40),
    COST_PREMISES(Section.ECONOMY, 40),
    COST_BOUGHT_SERVICES(Section.ECONOMY, 40),
    COST_TRAVEL(Section.ECONOMY, 40),
    COST_OTHER(Section.ECONOMY, 40),
    ACCOUNT(Section.ORGANISATION, 40),
    TAX_DEBTS(Section.ORGANISATION, 3),
    LIQUIDATION(Section.ORGANISATION, 3);

    private final Section section;
    private final int limit;

    Field(Section section, int limit) {
        this.section = section;
        this.limit = limit;
    }

    public static Field of(Question question) {
        return valueOf("ANSWER_" + question.name());
    }

    public static Field of(CostType type) {
        return valueOf("COST_" + type.name());
    }

    public static List<Field> in(Section section) {
        return Arrays.stream(values()).filter(field -> field.section == section).toList();
    }

    /** Returns the field that a page calls so. */
    public static Optional<Field> named(String formName) {
        return Arrays.stream(values())
                .filter(field -> field.formName().equals(formName))
                .findFirst();
    }

    public Section section() {
        return section;
    }

    /** Returns the most characters that can be handed in; a draft keeps more. */
    public int limit() {
        return limit;
    }

    /** Returns the key of the field's label in the text bundles. */
    public String labelKey() {
        if (name().startsWith("ANSWER_")) {
            return "calls.question." + name().substring("ANSWER_".length());
        }
        return name().startsWith("COST_")
                ? "applications.cost-type." + name().substring("COST_".length())
                : "applications.field." + formName();
    }

    /** Returns the name of the field in the page for instance {@code answerUse}. */
    public String formName() {
        var name = new StringBuilder();
        for (var word : List.of(name().toLowerCase(Locale.ROOT).split("_", -1))) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
