package se.delmos.statsbidrag.ordinances.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.ordinances.Parameter;

/** Writes out what a wording measures by in the reader's language. Templates call it {@code @parameterWords}. */
@Component("parameterWords")
public class ParameterWords {

    private final MessageSource texts;

    ParameterWords(MessageSource texts) {
        this.texts = texts;
    }

    public String name(Parameter parameter) {
        return text("ordinances.parameter." + parameter.code());
    }

    /** Returns a value as people read it, for instance 2 år. */
    public String value(Parameter parameter, String value) {
        return switch (parameter.unit()) {
            case DAY -> Display.day(LocalDate.parse(value), locale());
            case CODES ->
                Stream.of(value.split(",", -1))
                        .map(code -> text("ordinances.code." + code))
                        .collect(Collectors.joining(", "));
            case EUROS, ORE -> text("ordinances.unit." + parameter.unit(), Integer.valueOf(value));
            case YEARS, PRICE_BASE_AMOUNTS, PERCENT -> text("ordinances.unit." + parameter.unit(), value);
        };
    }

    private String text(String key, Object... values) {
        return texts.getMessage(key, values, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
