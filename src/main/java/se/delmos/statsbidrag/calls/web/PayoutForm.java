package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallPayout;
import se.delmos.statsbidrag.calls.CallPayout.Before;
import se.delmos.statsbidrag.calls.CallPayout.Instalment;
import se.delmos.statsbidrag.calls.CallPayout.StatusReport;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallPart.Payout;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;

/** The instalments and the reports of a call, row by row; an empty row is none. One instalment after the decision is proposed. */
record PayoutForm(
        @Nullable String seen,
        List<String> percents,
        List<@Pattern(regexp = DAY, message = "{compose.form.day.odd}") String> days,
        List<@Pattern(regexp = "|DECISION|STATUS_REPORT|FINAL_REPORT", message = "{compose.form.before.odd}") String>
                befores,
        List<@Pattern(regexp = DAY, message = "{compose.form.day.odd}") String> reportDays,
        List<@Size(max = 500, message = "{compose.form.asks.long}") String> asks,

        @Pattern(regexp = DAY, message = "{compose.form.day.odd}") @Nullable
        String reportDue)
        implements SectionForm {

    private static final int INSTALMENTS = 4;
    private static final int REPORTS = 3;
    private static final String DAY = "|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final LocalDate UNREADABLE = LocalDate.of(9999, 12, 31);
    private static final CallPayout AT_ONCE =
            new CallPayout(List.of(new Instalment(100, Optional.empty(), Before.DECISION)), List.of());

    PayoutForm {
        var instalments = Math.max(SectionForm.size(percents), SectionForm.size(days));
        var reports = Math.max(SectionForm.size(reportDays), SectionForm.size(asks));
        percents = SectionForm.rows(percents, instalments);
        days = SectionForm.rows(days, instalments);
        befores = SectionForm.rows(befores, instalments);
        reportDays = SectionForm.rows(reportDays, reports);
        asks = SectionForm.rows(asks, reports);
    }

    static PayoutForm of(ComposedCall call) {
        var written = call.part(Payout.class);
        var payout = written.map(Payout::payout).orElse(AT_ONCE);
        var instalments = payout.instalments();
        return new PayoutForm(
                SectionForm.seen(call, CallSection.PAYOUT),
                SectionForm.withEmpty(
                        instalments.stream().map(each -> Integer.toString(each.percent())),
                        Math.max(INSTALMENTS, instalments.size())),
                instalments.stream().map(each -> written(each.from())).toList(),
                instalments.stream().map(each -> each.before().name()).toList(),
                SectionForm.withEmpty(
                        payout.statusReports().stream().map(each -> written(each.due())),
                        Math.max(REPORTS, payout.statusReports().size())),
                payout.statusReports().stream().map(StatusReport::asks).toList(),
                written(written.flatMap(Payout::reportDue)));
    }

    void addInstalment() {
        SectionForm.grow(INSTALMENTS, List.of(percents, days, befores));
    }

    void addReport() {
        SectionForm.grow(REPORTS, List.of(reportDays, asks));
    }

    public boolean mayHaveMoreInstalments() {
        return percents.size() < INSTALMENTS;
    }

    public boolean mayHaveMoreReports() {
        return reportDays.size() < REPORTS;
    }

    /** Returns how many per cent the instalments are together. */
    public int total() {
        return SectionForm.total(percents);
    }

    @Override
    public List<Wrong> wrongs() {
        var shares = IntStream.range(0, percents.size())
                .filter(row -> !SectionForm.isPercent(percents.get(row)) || isHalf(row))
                .mapToObj(row -> new Wrong(
                        "percents", row, isHalf(row) ? "compose.form.instalment.half" : "compose.form.percent.odd"));
        var due = Stream.ofNullable(reportDue)
                .filter(PayoutForm::isNoDay)
                .map(day -> new Wrong("reportDue", "compose.form.day.odd"));
        return Stream.of(shares, noDays("days", days), noDays("reportDays", reportDays), due)
                .flatMap(wrongs -> wrongs)
                .toList();
    }

    private static Stream<Wrong> noDays(String field, List<String> written) {
        return IntStream.range(0, written.size())
                .filter(row -> isNoDay(written.get(row)))
                .mapToObj(row -> new Wrong(field, row, "compose.form.day.odd"));
    }

    /** Tells whether it is written as a day and its month lacks it, as 31 June. */
    private static boolean isNoDay(String written) {
        return written.matches(DAY) && day(written).equals(Optional.of(UNREADABLE)) && !written.startsWith("9999");
    }

    private boolean isHalf(int row) {
        return percents.get(row).isEmpty() && !days.get(row).isEmpty();
    }

    @Override
    public CallPart part() {
        var instalments = IntStream.range(0, percents.size())
                .filter(row -> !percents.get(row).isEmpty() || !days.get(row).isEmpty())
                .mapToObj(this::instalment)
                .toList();
        var reports = IntStream.range(0, reportDays.size())
                .filter(row -> !reportDays.get(row).isEmpty() || !asks.get(row).isBlank())
                .mapToObj(row ->
                        new StatusReport(day(reportDays.get(row)), asks.get(row).strip()))
                .toList();
        return new Payout(new CallPayout(instalments, reports), day(Objects.requireNonNullElse(reportDue, "")));
    }

    private Instalment instalment(int row) {
        var before = Stream.of(Before.values())
                .filter(each -> each.name().equals(befores.get(row)))
                .findFirst()
                .orElse(Before.DECISION);
        var percent = SectionForm.total(List.of(percents.get(row)));
        return new Instalment(percent, day(days.get(row)), before);
    }

    @Override
    public Optional<CallPart> readable() {
        return Optional.of(part());
    }

    /** Reads a day as the browser writes it; one that cannot be read is said to be odd, and lacks nothing and is not early. */
    private static Optional<LocalDate> day(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException unreadable) {
            return Optional.of(UNREADABLE);
        }
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
