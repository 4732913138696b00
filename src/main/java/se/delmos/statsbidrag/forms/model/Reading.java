package se.delmos.statsbidrag.forms.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.delmos.statsbidrag.kernel.Money;

/** Reads what people type as they type it: {@code 300 000 kr}, {@code 300.000:-}, {@code 15 maj 2018}, {@code 15/5 2018}. */
public final class Reading {

    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+");
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,12})(?:[,.]([0-9]{2}))?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}([,.][0-9]{1,4})?");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})");
    private static final Pattern WORDS = Pattern.compile("([0-9]{1,2})\\.? ?([\\p{L}]{3,9})\\.? ?([0-9]{4})");
    private static final Pattern FIGURES = Pattern.compile("([0-9]{1,2}) ?[/.] ?([0-9]{1,2})[ /.]+([0-9]{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private Reading() {}

    public static Optional<Money> money(String typed) {
        var digits = plain(typed).replaceFirst("(?i)(kronor|kr|sek|:-)\\.?$", "");
        var match = AMOUNT.matcher(GROUPED.matcher(digits).matches() ? digits.replace(".", "") : digits);
        if (!match.matches()) {
            return Optional.empty();
        }
        var ore = match.group(2) == null ? 0 : Long.parseLong(match.group(2));
        return Optional.of(new Money(Long.parseLong(match.group(1)) * 100 + ore));
    }

    /** Reads a number with at most four decimals, after a comma or a point. */
    public static Optional<BigDecimal> number(String typed) {
        var digits = plain(typed).replace('\u2212', '-');
        return NUMBER.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(',', '.')).stripTrailingZeros())
                : Optional.empty();
    }

    public static Optional<LocalDate> day(String typed) {
        var text = typed.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\p{Pd}", "-")
                .strip();
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var words = WORDS.matcher(text);
        if (words.matches()) {
            return month(words.group(2)).flatMap(month -> day(words.group(3), month, words.group(1)));
        }
        var figures = FIGURES.matcher(text);
        return figures.matches() ? day(figures.group(3), figures.group(2), figures.group(1)) : Optional.empty();
    }

    /** Reads an answer to a question with yes or no. */
    public static Optional<Boolean> yesNo(String typed) {
        return switch (typed) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Reads codes with commas between. */
    public static List<String> codes(String typed) {
        return Arrays.stream(typed.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    public static boolean isEmail(String typed) {
        return typed.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    }

    public static boolean isPhone(String typed) {
        return typed.matches("\\+?[0-9 ()/\\-\\u00A0\\u2013]{5,25}");
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }

    private static Optional<String> month(String name) {
        var start = name.toLowerCase(Locale.ROOT)
                .substring(0, 3)
                .replace("may", "maj")
                .replace("oct", "okt");
        var month = MONTHS.indexOf(start) + 1;
        return month == 0 ? Optional.empty() : Optional.of(Integer.toString(month));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.parse(year + two(month) + two(day), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
