package se.delmos.statsbidrag.decisions.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes out the choices of a question in the reader's language. */
@Component
class Options {

    private final MessageSource texts;

    Options(MessageSource texts) {
        this.texts = texts;
    }

    List<Option> of(String prefix, String... values) {
        return Stream.of(values)
                .map(value -> new Option(value, text(prefix + "." + value)))
                .toList();
    }

    String text(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
