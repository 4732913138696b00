package se.delmos.statsbidrag.calls.web;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import se.delmos.statsbidrag.calls.web.CallFormOptions.Options;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;

/** Tells what differs between a section as somebody else has saved it and as somebody has typed it, field by field, in words. */
@Component
class SectionDifference {

    /** The names of the fields whose names do not follow from their own. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("texts", "compose.form.criterion.text"),
            Map.entry("weights", "compose.form.criterion.weight"),
            Map.entry("percents", "compose.form.instalment.percent"),
            Map.entry("days", "compose.form.instalment.from"),
            Map.entry("befores", "compose.form.instalment.before"),
            Map.entry("reportDays", "compose.form.report.day"),
            Map.entry("asks", "compose.form.report.asks"),
            Map.entry("chosen", "compose.form.conditions"),
            Map.entry("own", "compose.form.conditions.own"),
            Map.entry("types", "compose.form.costs"),
            Map.entry("interestFrom", "compose.stages.interest.from"),
            Map.entry("interestFromTime", "compose.stages.interest.from-time"),
            Map.entry("interestTo", "compose.stages.interest.to"),
            Map.entry("interestToTime", "compose.stages.interest.to-time"),
            Map.entry("interestForm", "compose.stages.interest.form"),
            Map.entry("earlierCalls", "compose.stages.earlier"),
            Map.entry("reported", "compose.stages.reported"));

    /** What the rows are called of the fields that come in rows. */
    private static final Map<String, String> ROWS = Map.of(
            "texts", "compose.form.criterion",
            "weights", "compose.form.criterion",
            "percents", "compose.form.instalment",
            "days", "compose.form.instalment",
            "befores", "compose.form.instalment",
            "reportDays", "compose.form.report",
            "asks", "compose.form.report");

    private final MessageSource messages;

    SectionDifference(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the fields that differ between two forms of the same section. */
    List<Field> between(Record saved, Record typed, Options options, Locale locale) {
        return Stream.of(typed.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("seen"))
                .flatMap(component -> between(component, saved, typed, new Words(options, locale)))
                .filter(field -> !field.saved().equals(field.typed()))
                .toList();
    }

    private Stream<Field> between(RecordComponent component, Record saved, Record typed, Words words) {
        var name = component.getName();
        var was = value(component, saved);
        var is = value(component, typed);
        if (ROWS.containsKey(name) && was instanceof List<?> before && is instanceof List<?> now) {
            return IntStream.range(0, Math.max(before.size(), now.size()))
                    .mapToObj(row -> new Field(
                            name(name, row, words.locale()),
                            words.of(name, row(before, row)),
                            words.of(name, row(now, row))));
        }
        return Stream.of(new Field(name(name, words.locale()), words.of(name, was), words.of(name, is)));
    }

    private static Object row(List<?> rows, int row) {
        return row < rows.size() ? Objects.requireNonNull(rows.get(row)) : "";
    }

    private String name(String field, int row, Locale locale) {
        return text(Objects.requireNonNull(ROWS.get(field)), locale, row + 1) + ": " + name(field, locale);
    }

    private String name(String field, Locale locale) {
        var usual = "compose.form." + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return text(NAMES.getOrDefault(field, usual), locale);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static @Nullable Object value(RecordComponent component, Record form) {
        ReflectionUtils.makeAccessible(component.getAccessor());
        return ReflectionUtils.invokeMethod(component.getAccessor(), form);
    }

    /** A field of which two people have made different things; empty where one of them has nothing there. */
    record Field(String name, String saved, String typed) {}

    /** What a value is called on the page. */
    private record Words(Options options, Locale locale) {

        private String of(String field, @Nullable Object value) {
            if (value instanceof List<?> chosen) {
                return chosen.stream().map(one -> of(field, one)).sorted().collect(Collectors.joining(", "));
            }
            if (value instanceof Money amount) {
                return Display.kr(amount);
            }
            if (value instanceof LocalDate day) {
                return Display.day(day, locale);
            }
            var written =
                    value == null ? "" : value.toString().replace("\r\n", "\n").strip();
            return options.of(field).stream()
                    .filter(option -> option.value().equals(written))
                    .map(option -> written.isEmpty() ? "" : option.text())
                    .findFirst()
                    .orElse(written);
        }
    }
}
