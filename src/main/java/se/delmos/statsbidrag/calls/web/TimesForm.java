package se.delmos.statsbidrag.calls.web;

import static se.delmos.statsbidrag.calls.web.SectionForm.given;
import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallPart.Times;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.model.Window;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;
import se.delmos.statsbidrag.kernel.Period;

/** The window of a call, its first and its last clock time, and the days of the work. */
record TimesForm(
        @Nullable String seen,

        @NotNull(message = "{compose.form.first-day.missing}") @Nullable
        LocalDate firstDay,

        @NotNull(message = "{compose.form.clock.odd}")
        @Pattern(regexp = CLOCK, message = "{compose.form.clock.odd}")
        @Nullable
        String opens,

        @NotNull(message = "{compose.form.last-day.missing}") @Nullable
        LocalDate lastDay,

        @NotNull(message = "{compose.form.clock.odd}")
        @Pattern(regexp = CLOCK, message = "{compose.form.clock.odd}")
        @Nullable
        String closes,

        @NotNull(message = "{compose.form.activity-from.missing}") @Nullable
        LocalDate activityFrom,

        @NotNull(message = "{compose.form.activity-to.missing}") @Nullable
        LocalDate activityTo)
        implements SectionForm {

    private static final String CLOCK = "\\s*([01]?[0-9]|2[0-3])[.:][0-5][0-9]\\s*";

    static TimesForm of(ComposedCall call) {
        return call.part(Times.class)
                .map(written -> new TimesForm(
                        SectionForm.seen(call, CallSection.TIMES),
                        written.window().firstDay(),
                        clock(written.window().opens()),
                        written.window().lastDay(),
                        clock(written.window().closes()),
                        written.activity().from(),
                        written.activity().to()))
                .orElseGet(() -> new TimesForm(
                        SectionForm.seen(call, CallSection.TIMES),
                        null,
                        clock(Window.START_OF_DAY),
                        null,
                        clock(Window.END_OF_DAY),
                        null,
                        null));
    }

    @Override
    public CallPart part() {
        var window = new Window(given(firstDay), time(given(opens)), given(lastDay), time(given(closes)));
        refuseIf(given(activityTo).isBefore(given(activityFrom)), "calls.activity.ends-before-it-starts");
        return new Times(window, new Period(given(activityFrom), given(activityTo)));
    }

    private static String clock(LocalTime time) {
        return time.toString().replace(':', '.');
    }

    private static LocalTime time(String written) {
        var parts = written.strip().split("[.:]", 2);
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
