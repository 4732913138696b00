package se.delmos.statsbidrag.notifications.usecase;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.notifications.model.NewNotice;
import se.delmos.statsbidrag.notifications.model.NotDelivered;
import se.delmos.statsbidrag.registry.CaseNumber;

/** One notice to several recipients, in Swedish; the texts are found by the template's name. */
@Component
class NoticeRound {

    private final SendNotice sendNotice;
    private final MessageSource texts;

    NoticeRound(SendNotice sendNotice, MessageSource texts) {
        this.sendNotice = sendNotice;
        this.texts = texts;
    }

    /** Sends what has not left yet, and refuses while any of it waits, so that the event is delivered again. */
    void tell(Collection<String> addresses, String template, Object what, Optional<CaseNumber> number) {
        Object[] arguments = number.map(given -> new Object[] {given}).orElseGet(() -> new Object[0]);
        var subject = text("notifications." + template + ".subject", arguments);
        var body = text("notifications." + template + ".body", arguments) + "\n\n" + text("notifications.foot");
        var waiting = addresses.stream()
                .distinct()
                .map(address -> new NewNotice(template + ":" + what, template, address, number, subject, body))
                .filter(Predicate.not(sendNotice::send))
                .toList();
        if (!waiting.isEmpty()) {
            throw new NotDelivered("%d notices of %s wait".formatted(waiting.size(), what), null);
        }
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Display.SWEDISH);
    }
}
