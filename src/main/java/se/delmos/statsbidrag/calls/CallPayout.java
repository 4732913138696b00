package se.delmos.statsbidrag.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which instalments a grant is paid, and what is reported on the way (R-PROC-13, R-119-21). */
public record CallPayout(List<Instalment> instalments, List<StatusReport> statusReports) {

    public static final CallPayout NONE = new CallPayout(List.of(), List.of());

    public CallPayout {
        instalments = List.copyOf(instalments);
        statusReports = List.copyOf(statusReports);
    }

    /** Returns how many per cent the instalments are together; 100 where they are right. */
    public int share() {
        return instalments.stream().mapToInt(Instalment::percent).sum();
    }

    /** Tells whether every instalment and report has its day. */
    public boolean isDated() {
        return Stream.concat(
                        instalments.stream().map(Instalment::from),
                        statusReports.stream().map(StatusReport::due))
                .allMatch(Optional::isPresent);
    }

    /** Returns the same without the days, for a later round. */
    public CallPayout undated() {
        return new CallPayout(
                instalments.stream()
                        .map(each -> new Instalment(each.percent(), Optional.empty(), each.before()))
                        .toList(),
                statusReports.stream()
                        .map(each -> new StatusReport(Optional.empty(), each.asks()))
                        .toList());
    }

    /** A part of the grant, when it is paid at the earliest, and what must have been approved before. */
    public record Instalment(int percent, Optional<LocalDate> from, Before before) {}

    /** A report while the work goes on, its last day and what it tells. */
    public record StatusReport(Optional<LocalDate> due, String asks) {}

    /** What must be in place before an instalment is paid. */
    public enum Before {
        DECISION,
        STATUS_REPORT,
        FINAL_REPORT
    }
}
