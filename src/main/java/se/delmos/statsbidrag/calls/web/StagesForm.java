package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallPart.Staged;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** What an administrator writes about what comes before an application. Times are Swedish. */
record StagesForm(
        @Nullable String seen,

        @NotNull(message = "{compose.form.by-invitation.missing}") @Nullable
        Boolean byInvitation,

        @Nullable LocalDate interestFrom,

        @Pattern(regexp = TIME, message = "{compose.stages.interest.from-time.wrong}") @Nullable
        String interestFromTime,

        @Nullable LocalDate interestTo,

        @Pattern(regexp = TIME, message = "{compose.stages.interest.to-time.wrong}") @Nullable
        String interestToTime,

        @Pattern(regexp = "|[0-9a-f-]{36}", message = "{compose.form.form.missing}") @Nullable
        String interestForm,

        @Nullable
        List<@Pattern(regexp = "[0-9a-f-]{36}", message = "{compose.stages.earlier.missing}") String> earlierCalls,

        @Nullable Boolean reported)
        implements SectionForm {

    static final String TIME = " *|" + ClockTime.WRITTEN;
    private static final String FIRST = "00.00";
    static final String LAST = "23.59";

    static StagesForm of(ComposedCall call) {
        var written = call.part(Staged.class).orElseThrow().stages();
        var from = written.interestOpensAt().map(StagesForm::local);
        var to = written.interestClosesAt().map(Display::lastMinute).map(StagesForm::local);
        return new StagesForm(
                SectionForm.seen(call, CallSection.STAGES),
                written.byInvitation(),
                from.map(LocalDateTime::toLocalDate).orElse(null),
                from.map(StagesForm::clock).orElse(null),
                to.map(LocalDateTime::toLocalDate).orElse(null),
                to.map(StagesForm::clock).orElse(null),
                written.interestForm().map(FormVersionId::toString).orElse(""),
                written.earlierCalls().stream().map(CallId::toString).toList(),
                written.reported());
    }

    @Override
    public CallPart part() {
        return new Staged(new CallStages(
                SectionForm.given(byInvitation),
                moment(interestFrom, interestFromTime, FIRST),
                moment(interestTo, interestToTime, LAST).map(StagesForm::late),
                Optional.ofNullable(interestForm).filter(id -> !id.isEmpty()).map(FormVersionId::of),
                Optional.ofNullable(earlierCalls).stream()
                        .flatMap(List::stream)
                        .map(CallId::of)
                        .collect(Collectors.toSet()),
                Boolean.TRUE.equals(reported)));
    }

    /** Returns the first moment that is late: that of the clock time, and midnight where the day is written to its last minute. */
    static Instant late(Instant written) {
        return clock(local(written)).equals(LAST) ? written.plus(Duration.ofMinutes(1)) : written;
    }

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Display.STOCKHOLM);
    }

    static String clock(LocalDateTime moment) {
        return moment.toLocalTime().toString().replace(':', '.');
    }

    static Optional<Instant> moment(@Nullable LocalDate day, @Nullable String time, String otherwise) {
        var given = time == null || time.isBlank() ? "" : time.strip();
        if (day == null) {
            if (!given.isEmpty()) {
                throw new RuleViolation("compose.stages.interest.half");
            }
            return Optional.empty();
        }
        return Optional.of(day.atTime(ClockTime.of(given.isEmpty() ? otherwise : given))
                .atZone(Display.STOCKHOLM)
                .toInstant());
    }
}
