package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.calls.model.Stages;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** What an administrator writes about what comes before an application. Times are Swedish; the last minute is in time to its end. */
record StagesForm(
        @Nullable LocalDate interestFrom,

        @Pattern(regexp = TIME, message = "{calls.stages.interest.time.wrong}") @Nullable
        String interestFromTime,

        @Nullable LocalDate interestTo,

        @Pattern(regexp = TIME, message = "{calls.stages.interest.time.wrong}") @Nullable
        String interestToTime,

        @Pattern(regexp = "|[0-9a-f-]{36}", message = "{calls.form.form.missing}") @Nullable
        String interestForm,

        @Nullable
        List<@Pattern(regexp = "[0-9a-f-]{36}", message = "{calls.stages.earlier.missing}") String> earlierCalls,

        @Nullable Boolean reported) {

    private static final String TIME = " *(([01]?[0-9]|2[0-3])[.:][0-5][0-9])? *";
    private static final String FIRST = "00.00";
    private static final String LAST = "23.59";

    static StagesForm empty() {
        return new StagesForm(null, null, null, null, null, null, false);
    }

    /** Returns the stages of a form without field errors; what contradicts itself is refused. */
    Stages stages(boolean byInvitation) {
        return Stages.of(new CallStages(
                byInvitation,
                moment(interestFrom, interestFromTime, FIRST),
                moment(interestTo, interestToTime, LAST).map(last -> last.plus(Duration.ofMinutes(1))),
                Optional.ofNullable(interestForm).filter(id -> !id.isEmpty()).map(FormVersionId::of),
                Optional.ofNullable(earlierCalls).stream()
                        .flatMap(List::stream)
                        .map(CallId::of)
                        .collect(Collectors.toSet()),
                Boolean.TRUE.equals(reported)));
    }

    private static Optional<Instant> moment(@Nullable LocalDate day, @Nullable String time, String otherwise) {
        var given = time == null || time.isBlank() ? "" : time.strip();
        if (day == null) {
            if (!given.isEmpty()) {
                throw new RuleViolation("calls.stages.interest.half");
            }
            return Optional.empty();
        }
        var parts = (given.isEmpty() ? otherwise : given).split("[.:]", 2);
        return Optional.of(day.atTime(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .atZone(Display.STOCKHOLM)
                .toInstant());
    }
}
