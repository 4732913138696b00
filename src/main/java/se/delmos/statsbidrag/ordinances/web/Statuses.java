package se.delmos.statsbidrag.ordinances.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.ordinances.Verification;

/** How sure somebody can be of what the law says, as choices in a form. */
@Component
class Statuses {

    private final MessageSource messages;

    Statuses(MessageSource messages) {
        this.messages = messages;
    }

    List<Option> in(Locale locale) {
        return Arrays.stream(Verification.values())
                .map(status -> new Option(
                        status.name(), messages.getMessage("ordinances.verification." + status, null, locale)))
                .toList();
    }

    /** A choice in the form. */
    record Option(String value, String text) {}
}
