package se.delmos.statsbidrag.platform.web;

import java.math.BigDecimal;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** Reads amounts, days and numbers as people write them, and writes them back the way a field wants them. */
public final class Formats {

    private static final String AMOUNT = "[0-9]{1,13}([,.][0-9]{1,2})?";

    private Formats() {}

    public static void register(FormatterRegistry formatters) {
        formatters.addFormatterForFieldType(Money.class, format(Formats::money, Display::plain));
        formatters.addFormatterForFieldType(LocalDate.class, format(Formats::day, LocalDate::toString));
        formatters.addFormatterForFieldType(Bankgiro.class, format(Bankgiro::parse, Bankgiro::toString));
        formatters.addFormatterForFieldType(
                OrganisationNumber.class, format(OrganisationNumber::parse, OrganisationNumber::toString));
    }

    static Optional<Money> money(String written) {
        var text = written.replaceAll("[\\s\\p{Zs}\\p{Cf}]", "").replaceAll("((?i:kr|kronor|sek)|:-)$", "");
        if (!text.matches(AMOUNT)) {
            return Optional.empty();
        }
        var ore = new BigDecimal(text.replace(',', '.')).movePointRight(2);
        return Optional.of(new Money(ore.longValueExact()));
    }

    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip().replace("-", ""), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static <T> Formatter<T> format(Function<String, Optional<T>> read, Function<T, String> write) {
        return new Formatter<>() {
            @Override
            public T parse(String text, Locale locale) throws ParseException {
                return read.apply(text).orElseThrow(() -> new ParseException(text, 0));
            }

            @Override
            public String print(T value, Locale locale) {
                return write.apply(value);
            }
        };
    }
}
