package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.usecase.CallDetails;
import se.delmos.statsbidrag.kernel.Display;

/**
 * What comes before an application, as anyone reads it.
 *
 * @param interestFrom the first moment of interest in words, none where it is from publishing
 * @param interestTo the last minute of interest in words
 * @param titles the calls whose recipients alone may apply
 */
record BeforeApplication(@Nullable String interestFrom, String interestTo, List<String> titles, boolean reported) {

    static BeforeApplication of(CallDetails details, Locale locale) {
        var call = details.call();
        return new BeforeApplication(
                call.stages()
                        .interestOpensAt()
                        .map(opens -> Display.deadline(opens, locale))
                        .orElse(null),
                Display.deadline(Display.lastMinute(call.interestClosesAt()), locale),
                details.earlier(),
                call.stages().reported());
    }

    /** Tells whether only recipients of earlier calls may apply. */
    public boolean isEarlier() {
        return !titles.isEmpty();
    }
}
