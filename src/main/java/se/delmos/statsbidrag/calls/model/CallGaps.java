package se.delmos.statsbidrag.calls.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks a draft through for what stops it from being published, and for what is odd. */
public final class CallGaps {

    private CallGaps() {}

    /** Returns what stops sections like these from being published, in the order of the sections. */
    public static List<CallGap> of(List<CallPart> parts) {
        var gaps = new ArrayList<CallGap>();
        for (var section : CallSection.values()) {
            var written =
                    parts.stream().filter(part -> part.section() == section).findFirst();
            gaps.addAll(written.map(CallPart::lacks)
                    .orElseGet(() -> List.of(new CallGap(section, "compose.gap.section." + section))));
            if (section == CallSection.PAYOUT && isReportedTooEarly(parts)) {
                gaps.add(new CallGap(section, "calls.report-due.before-activity-ends"));
            }
            if (section == CallSection.STAGES && isInterestTooLate(parts)) {
                gaps.add(new CallGap(section, "compose.stages.interest.ends-after-opening"));
            }
        }
        return List.copyOf(gaps);
    }

    /** Returns what is odd and stops nothing: work before the call opens, money before it closes. */
    public static List<CallGap> warnings(List<CallPart> parts) {
        return CallPart.find(parts, CallPart.Times.class).stream()
                .flatMap(times -> Stream.of(
                                Optional.of(new CallGap(CallSection.TIMES, "compose.warning.work-early"))
                                        .filter(early -> times.activity()
                                                .from()
                                                .isBefore(times.window().firstDay())),
                                Optional.of(new CallGap(CallSection.PAYOUT, "compose.warning.payment-early"))
                                        .filter(early -> isPaidBefore(times.window(), parts)))
                        .flatMap(Optional::stream))
                .toList();
    }

    private static boolean isPaidBefore(Window window, List<CallPart> parts) {
        return CallPart.find(parts, CallPart.Payout.class).stream()
                .flatMap(part -> part.payout().instalments().stream())
                .flatMap(instalment -> instalment.from().stream())
                .anyMatch(day -> !day.isAfter(window.lastDay()));
    }

    private static boolean isReportedTooEarly(List<CallPart> parts) {
        return CallPart.find(parts, CallPart.Times.class)
                .flatMap(times -> CallPart.find(parts, CallPart.Payout.class)
                        .flatMap(CallPart.Payout::reportDue)
                        .filter(due -> !due.isAfter(times.activity().to())))
                .isPresent();
    }

    private static boolean isInterestTooLate(List<CallPart> parts) {
        return CallPart.find(parts, CallPart.Times.class)
                .flatMap(times -> CallPart.find(parts, CallPart.Staged.class)
                        .filter(staged -> Stages.of(staged.stages()).overlap(times.window())))
                .isPresent();
    }
}
