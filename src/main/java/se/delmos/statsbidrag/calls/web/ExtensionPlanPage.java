package se.delmos.statsbidrag.calls.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallReach.Reach;
import se.delmos.statsbidrag.calls.model.LongerWindow.Passed;
import se.delmos.statsbidrag.calls.usecase.ForeseeExtension.Foreseen;
import se.delmos.statsbidrag.kernel.Display;

/**
 * What a longer window affects, before it is made longer. Moments and days in words.
 *
 * @param odd whether there is something to think of
 * @param wordings the wordings to think of, where it reaches one that it did not reach before
 */
record ExtensionPlanPage(
        String was,
        String becomes,
        boolean odd,
        List<Row> passed,
        @Nullable WordingWarning wordings,
        Reach reach) {

    /** A day that the longer window reaches past. */
    record Row(Passed.What what, String day) {}

    static ExtensionPlanPage of(Foreseen foreseen, Locale locale) {
        var window = foreseen.window();
        return new ExtensionPlanPage(
                deadline(window.was().closesAt(), locale),
                deadline(window.becomes().closesAt(), locale),
                foreseen.isOdd(),
                window.passed().stream()
                        .map(passed -> new Row(passed.what(), Display.day(passed.day(), locale)))
                        .toList(),
                foreseen.wordings()
                        .map(wordings -> WordingWarning.of(wordings, locale))
                        .orElse(null),
                foreseen.reach());
    }

    private static String deadline(Instant closes, Locale locale) {
        return Display.deadline(Display.lastMinute(closes), locale);
    }
}
