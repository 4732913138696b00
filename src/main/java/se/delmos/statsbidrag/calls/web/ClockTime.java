package se.delmos.statsbidrag.calls.web;

import java.time.LocalTime;

/** A clock time as people write it: 15.00, 15:00 or 15. */
final class ClockTime {

    /** What can be read. */
    static final String WRITTEN = "\\s*([01]?[0-9]|2[0-3])([.:][0-5][0-9])?\\s*";

    private ClockTime() {}

    /** Reads what matches {@link #WRITTEN}; an hour alone is that hour sharp. */
    static LocalTime of(String written) {
        var parts = written.strip().split("[.:]", 2);
        return LocalTime.of(Integer.parseInt(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
    }
}
