package se.delmos.statsbidrag.notifications.model;

import java.util.Arrays;
import java.util.List;
import se.delmos.statsbidrag.ordinances.ParameterValues;

/** Which calls a subscriber wants to hear of: those whose wording lets some of these kinds of organisations apply. */
public enum CallChoice {
    ALL,
    MUNICIPALITY("MUNICIPALITY", "REGION", "MUNICIPAL_FEDERATION"),
    /** Civil society. */
    ASSOCIATION("ASSOCIATION", "FOUNDATION", "FAITH_COMMUNITY");

    private final List<String> kinds;

    CallChoice(String... kinds) {
        this.kinds = List.of(kinds);
    }

    /** Returns the choice of this name; all calls for a name that is none. */
    public static CallChoice of(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    /**
     * Tells whether a call is among them.
     *
     * @param wording what the wording of the call measures by
     */
    public boolean includes(ParameterValues wording) {
        return this == ALL || wording.admitsAny(kinds);
    }
}
