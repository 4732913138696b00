package se.delmos.statsbidrag.calls.model;

import java.time.LocalDate;
import java.util.List;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;

/**
 * The wordings of an ordinance that hold on some day of a call's window. One is the rule; a change, or an end of the
 * ordinance, during the window is something the administrator must be told of before publishing.
 */
public record WordingsDuringWindow(List<OrdinanceVersionView> wordings, boolean ordinanceEnds) {

    public WordingsDuringWindow {
        wordings = List.copyOf(wordings);
    }

    public static WordingsDuringWindow of(
            OrdinanceNumber ordinance, Window window, List<OrdinanceVersionView> versions) {
        var wordings = versions.stream()
                .filter(version -> version.ordinance().equals(ordinance))
                .filter(version -> !version.validFrom().isAfter(window.lastDay()))
                .filter(version -> endsAfter(version, window.firstDay()))
                .toList();
        var ends = wordings.stream().noneMatch(version -> endsAfter(version, window.lastDay()));
        return new WordingsDuringWindow(wordings, ends);
    }

    public boolean change() {
        return wordings.size() > 1;
    }

    private static boolean endsAfter(OrdinanceVersionView version, LocalDate day) {
        return version.validTo().map(day::isBefore).orElse(true);
    }
}
