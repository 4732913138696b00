package se.delmos.statsbidrag.notifications.model;

import java.util.Arrays;
import se.delmos.statsbidrag.calls.CallView;

/** Which calls a subscriber wants to hear of. A call under another ordinance than the two is for everyone. */
public enum CallChoice {
    ALL,
    /** Calls for municipalities, regions and federations (ordinance 2018:118). */
    MUNICIPALITY,
    /** Calls for civil society (ordinance 2018:119). */
    ASSOCIATION;

    private static final String FOR_MUNICIPALITIES = "2018:118";
    private static final String FOR_ASSOCIATIONS = "2018:119";

    /** Returns the choice of this name; all calls for a name that is none. */
    public static CallChoice of(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    public boolean includes(CallView call) {
        var ordinance = call.ordinance().value();
        return switch (this) {
            case ALL -> true;
            case MUNICIPALITY -> !FOR_ASSOCIATIONS.equals(ordinance);
            case ASSOCIATION -> !FOR_MUNICIPALITIES.equals(ordinance);
        };
    }
}
