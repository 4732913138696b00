package se.delmos.statsbidrag.calls.model;

import java.util.ArrayList;
import java.util.List;

/** Looks a draft through for what stops it from being published. */
final class CallGaps {

    private CallGaps() {}

    static List<CallGap> of(List<CallPart> parts) {
        var gaps = new ArrayList<CallGap>();
        for (var section : CallSection.values()) {
            var written =
                    parts.stream().filter(part -> part.section() == section).findFirst();
            written.map(CallPart::lacks)
                    .orElseGet(() -> List.of("compose.gap.section." + section))
                    .forEach(key -> gaps.add(new CallGap(section, key)));
            if (section == CallSection.PAYOUT && isReportedTooEarly(parts)) {
                gaps.add(new CallGap(section, "calls.report-due.before-activity-ends"));
            }
            if (section == CallSection.STAGES && isInterestTooLate(parts)) {
                gaps.add(new CallGap(section, "compose.stages.interest.ends-after-opening"));
            }
        }
        return List.copyOf(gaps);
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
