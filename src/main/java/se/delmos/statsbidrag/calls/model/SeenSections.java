package se.delmos.statsbidrag.calls.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.delmos.statsbidrag.kernel.Sha256;

/**
 * What somebody has seen of a draft call: a fingerprint of what each section said when its page was opened. Who writes in one
 * section is not disturbed by what others write in the rest.
 */
public record SeenSections(Map<CallSection, String> fingerprints) {

    public SeenSections {
        fingerprints = Map.copyOf(fingerprints);
    }

    /** Returns what is seen by who reads these parts; a section that nobody has written is seen empty. */
    public static SeenSections of(List<CallPart> parts) {
        return new SeenSections(Arrays.stream(CallSection.values())
                .collect(Collectors.toMap(Function.identity(), section -> fingerprint(section, parts))));
    }

    /** Returns what is seen on the page of one section, from what the page kept of it. */
    public static SeenSections of(CallSection section, String fingerprint) {
        return new SeenSections(Map.of(section, fingerprint));
    }

    /** Returns what the page of a section keeps of what it said. */
    public String of(CallSection section) {
        return fingerprints.getOrDefault(section, "");
    }

    /** Tells whether a section still says what was seen of it. */
    boolean isCurrent(CallSection section, List<CallPart> parts) {
        return of(section).equals(fingerprint(section, parts));
    }

    private static String fingerprint(CallSection section, List<CallPart> parts) {
        var says = parts.stream()
                .filter(part -> part.section() == section)
                .map(CallPart::toString)
                .collect(Collectors.joining());
        return Sha256.hex(section + says);
    }
}
