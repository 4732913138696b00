package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import se.delmos.statsbidrag.calls.model.WordingsDuringWindow;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;

/**
 * What to think of when an ordinance is amended or repealed while a call is open.
 *
 * @param judgedBy the wording that applications are judged by: that of the first day
 */
record WordingWarning(boolean changes, boolean ends, String judgedBy, List<Wording> wordings) {

    /** A wording, and the days it holds, in words; the last is empty where it still does. */
    record Wording(String id, String title, String from, String last) {

        private static Wording of(OrdinanceVersionView version, Locale locale) {
            return new Wording(
                    version.id().value(),
                    version.title(),
                    Display.day(version.validFrom(), locale),
                    version.validTo()
                            .map(day -> Display.day(day.minusDays(1), locale))
                            .orElse(""));
        }
    }

    static WordingWarning of(WordingsDuringWindow during, Locale locale) {
        return new WordingWarning(
                during.change(),
                during.ordinanceEnds(),
                during.wordings().stream()
                        .findFirst()
                        .map(version -> version.id().value())
                        .orElse(""),
                during.wordings().stream()
                        .map(version -> Wording.of(version, locale))
                        .toList());
    }
}
