package se.delmos.statsbidrag.decisions.usecase;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.kernel.Display;

/** The module's texts in Swedish, the language of decisions and of the diary (10 § språklagen). */
@Component
class Swedish {

    private final MessageSource texts;

    Swedish(MessageSource texts) {
        this.texts = texts;
    }

    String text(String key, Object... values) {
        return texts.getMessage(key, values, Display.SWEDISH);
    }
}
