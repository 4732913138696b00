package se.delmos.statsbidrag.calls.web;

import java.util.Locale;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.Display;

/** A call's first moment and last minute in words; a last day that ends at 24.00 is said as 23.59. */
record CallTimes(String opens, String closes) {

    static CallTimes of(CallView call, Locale locale) {
        return new CallTimes(
                Display.deadline(call.opensAt(), locale),
                Display.deadline(Display.lastMinute(call.closesAt()), locale));
    }
}
