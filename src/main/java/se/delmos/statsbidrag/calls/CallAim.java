package se.delmos.statsbidrag.calls;

import java.util.List;

/**
 * Where a call wants an effect: codes of the code lists.
 *
 * @param areas focus areas, for instance {@code housing}
 * @param perspectives what every application is to think of, for instance {@code children}
 */
public record CallAim(List<String> areas, List<String> perspectives) {

    public static final CallAim NONE = new CallAim(List.of(), List.of());

    public CallAim {
        areas = List.copyOf(areas);
        perspectives = List.copyOf(perspectives);
    }
}
