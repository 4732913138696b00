package se.delmos.statsbidrag.calls.web;

import static se.delmos.statsbidrag.calls.web.SectionForm.given;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

        @NotNull(message = "{compose.form.opens.odd}")
        @Pattern(regexp = ClockTime.WRITTEN, message = "{compose.form.opens.odd}")
        @Nullable
        String opens,

        @NotNull(message = "{compose.form.last-day.missing}") @Nullable
        LocalDate lastDay,

        @NotNull(message = "{compose.form.closes.odd}")
        @Pattern(regexp = ClockTime.WRITTEN, message = "{compose.form.closes.odd}")
        @Nullable
        String closes,

        @NotNull(message = "{compose.form.activity-from.missing}") @Nullable
        LocalDate activityFrom,

        @NotNull(message = "{compose.form.activity-to.missing}") @Nullable
        LocalDate activityTo)
        implements SectionForm {

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
        var window =
                new Window(given(firstDay), ClockTime.of(given(opens)), given(lastDay), ClockTime.of(given(closes)));
        return new Times(window, new Period(given(activityFrom), given(activityTo)));
    }

    @Override
    public List<Wrong> wrongs() {
        return Stream.of(
                        new Wrong("lastDay", "calls.window.ends-before-it-starts"),
                        new Wrong("activityTo", "calls.activity.ends-before-it-starts"))
                .filter(wrong -> wrong.field().equals("lastDay")
                        ? isReversed(firstDay, lastDay)
                        : isReversed(activityFrom, activityTo))
                .toList();
    }

    /** Of days that can be read, those that the work and the call begin. */
    @Override
    public Optional<CallPart> readable() {
        return firstDay == null || activityFrom == null
                ? Optional.empty()
                : Optional.of(new Times(new Window(firstDay, firstDay), new Period(activityFrom, activityFrom)));
    }

    private static boolean isReversed(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && to.isBefore(from);
    }

    private static String clock(LocalTime time) {
        return time.toString().replace(':', '.');
    }
}
