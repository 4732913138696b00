package se.delmos.statsbidrag.calls.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmos.statsbidrag.calls.CallPayout.Instalment;

/**
 * A window before it is made longer. It cannot be longer than the work lasts; a final report is due later still.
 *
 * @param passed what its new last day reaches past, to be asked about before it is made longer
 */
public record LongerWindow(Window was, Window becomes, List<Passed> passed) {

    /** How much longer needs no question, in months. */
    private static final int MONTHS = 3;

    public LongerWindow {
        passed = List.copyOf(passed);
    }

    /** What an applicant at the end of the window would be too late for, and its day. */
    public record Passed(What what, LocalDate day) {

        /** A day that is passed. */
        public enum What {
            /** The first day of the work. */
            WORK,
            /** The earliest day of the first payment. */
            PAYMENT,
            /** Three months after the present last day. */
            MONTHS
        }
    }

    static LongerWindow of(CallTerms terms, LocalDate lastDay, Instant now) {
        var was = terms.window();
        var becomes = was.extendedTo(lastDay, now);
        var open = now.isBefore(was.closesAt());
        refuseIf(lastDay.isAfter(terms.activity().to()), open ? "extension.after-work" : "extension.after-work.closed");
        return new LongerWindow(was, becomes, passed(terms, lastDay));
    }

    private static List<Passed> passed(CallTerms terms, LocalDate lastDay) {
        var limit = terms.window().lastDay().plusMonths(MONTHS);
        return Stream.of(
                        Optional.of(new Passed(
                                        Passed.What.WORK, terms.activity().from()))
                                .filter(work -> !lastDay.isBefore(work.day())),
                        firstPayment(terms)
                                .map(day -> new Passed(Passed.What.PAYMENT, day))
                                .filter(payment -> !lastDay.isBefore(payment.day())),
                        Optional.of(new Passed(Passed.What.MONTHS, limit)).filter(far -> lastDay.isAfter(far.day())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LocalDate> firstPayment(CallTerms terms) {
        return terms.content().payout().instalments().stream()
                .map(Instalment::from)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }
}
