package se.delmos.statsbidrag.notifications.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.notifications.model.MailText;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;

/** Fills in the templates: Swedish first, English beneath, as we do not know which the reader reads. */
@Component
public class MailTexts {

    private static final MailFacts EXAMPLE =
            new MailFacts("DELMOS 2018/123", "", Instant.parse("2018-11-12T23:00:00Z"), "/…", "/…");
    private static final String LINE = "\n\n";

    private final MessageSource texts;
    private final String address;

    public MailTexts(
            MessageSource texts, @Value("${statsbidrag.address:http://localhost:${server.port:8080}}") String address) {
        this.texts = texts;
        this.address = address.replaceAll("/+$", "");
    }

    MailText of(NoticeTemplate template, MailFacts facts) {
        var swedish = in(Display.SWEDISH, template, facts);
        var english = in(Locale.ENGLISH, template, facts);
        return new MailText(
                swedish.subject(),
                swedish.body() + LINE + text(Display.SWEDISH, "notifications.english") + LINE + english.body(),
                facts.unsubscribe() == null ? null : addressOf(facts.unsubscribe()));
    }

    /** Returns one language of a template, with example data. */
    MailText example(NoticeTemplate template, Locale locale) {
        var call = text(locale, "notifications.example.call");
        return in(
                locale,
                template,
                new MailFacts(EXAMPLE.number(), call, EXAMPLE.due(), EXAMPLE.path(), EXAMPLE.unsubscribe()));
    }

    String addressOf(String path) {
        return address + path;
    }

    private MailText in(Locale locale, NoticeTemplate template, MailFacts facts) {
        var end = facts.unsubscribe() == null ? "" : addressOf(facts.unsubscribe());
        var start = "notifications.mail." + template.key();
        var due = due(facts.due(), locale);
        Object[] arguments = {facts.number(), facts.title(), due.get(0), due.get(1)};
        var body = text(locale, start + ".body", arguments);
        var foot = text(locale, "notifications.foot." + template.audience(), address, end);
        return new MailText(
                text(locale, start + ".subject", arguments), body + LINE + addressOf(facts.path()) + LINE + foot);
    }

    /** Returns the last day, and where a clock time ends it, that moment. */
    private static List<String> due(@Nullable Temporal due, Locale locale) {
        if (due instanceof Instant tooLate) {
            var last = Display.lastMinute(tooLate);
            return List.of(
                    Display.day(last.atZone(Display.STOCKHOLM).toLocalDate(), locale), Display.moment(last, locale));
        }
        return List.of(due instanceof LocalDate day ? Display.day(day, locale) : "", "");
    }

    private String text(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
