package se.delmos.statsbidrag.screening.model;

import java.util.Locale;
import java.util.UUID;
import se.delmos.statsbidrag.kernel.NotFound;

/** Which finding of a case: its kind, and what it is about. Written as {@code other-case.0190a…} in addresses and records. */
public record FindingKey(FindingKind kind, UUID subject) {

    /** Reads a key, or refuses with not-found what is none. */
    public static FindingKey of(String text) {
        var dot = text.indexOf('.');
        try {
            return new FindingKey(
                    FindingKind.valueOf(text.substring(0, Math.max(dot, 0))
                            .toUpperCase(Locale.ROOT)
                            .replace('-', '_')),
                    UUID.fromString(text.substring(dot + 1)));
        } catch (IllegalArgumentException none) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + subject;
    }
}
