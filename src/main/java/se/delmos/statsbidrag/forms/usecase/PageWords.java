package se.delmos.statsbidrag.forms.usecase;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that every form has in common: yes, no, first day. */
@Component
class PageWords {

    private final MessageSource texts;

    PageWords(MessageSource texts) {
        this.texts = texts;
    }

    Words in(Locale locale) {
        return new Words(texts, locale);
    }

    /** The words in one language. */
    record Words(MessageSource texts, Locale locale) {

        String of(String key, Object... arguments) {
            return texts.getMessage(key, arguments, locale);
        }
    }
}
