package se.delmos.statsbidrag.applications;

import java.util.Arrays;
import java.util.Locale;

/** What money is spent on: the lines of the final report. A cost type that only a form knows is reported under other. */
public enum CostType {
    STAFF,
    PREMISES,
    BOUGHT_SERVICES,
    TRAVEL,
    OTHER;

    /** Returns the cost type that a form's budget calls so, for instance {@code bought-services}. */
    public static CostType of(String code) {
        var name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
