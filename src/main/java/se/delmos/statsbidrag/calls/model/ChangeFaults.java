package se.delmos.statsbidrag.calls.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.model.ChangedTerms.Practical;
import se.delmos.statsbidrag.kernel.Money;

/** What contradicts in a change of a published call, looked at thing by thing: what can be read is told, whatever else is wrong. */
public final class ChangeFaults {

    private ChangeFaults() {}

    /** Returns what is wrong with the most that one applicant may get; the frame cannot be changed (R-PROC-10). */
    public static Stream<String> ceiling(Optional<Money> ceiling, Money frame) {
        var highest = ceiling.orElse(frame);
        if (!highest.isPositive() || !highest.isWholeKronor()) {
            return Stream.of("calls.ceiling.not-whole-kronor");
        }
        return said(highest.isMoreThan(frame), "calls.revise.ceiling.above-frame");
    }

    /** Returns whether the final report is due before the work is done (R-PROC-11). */
    public static Stream<String> reportDue(LocalDate due, LocalDate workDone) {
        return said(!due.isAfter(workDone), "calls.report-due.before-activity-ends");
    }

    /** Returns whether a text was taken away that those who apply need. */
    public static Stream<String> emptied(Practical said, Practical was) {
        return said(said.empties(was), "calls.revise.emptied");
    }

    /** Interest can only be expressed for longer, and not after the call opens: then nobody could be invited in time. */
    public static Stream<String> interest(Optional<Instant> closesAt, CallView call) {
        var was = call.stages().interestClosesAt();
        if (closesAt.isEmpty() || closesAt.equals(was)) {
            return Stream.empty();
        }
        if (was.isEmpty()) {
            return Stream.of("calls.revise.interest.none");
        }
        return closesAt.orElseThrow().isBefore(call.interestClosesAt())
                ? Stream.of("calls.revise.interest.shorter")
                : said(closesAt.orElseThrow().isAfter(call.opensAt()), "calls.revise.interest.after-opening");
    }

    private static Stream<String> said(boolean wrong, String sentence) {
        return wrong ? Stream.of(sentence) : Stream.empty();
    }
}
