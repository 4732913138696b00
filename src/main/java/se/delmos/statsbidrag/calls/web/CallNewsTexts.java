package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.usecase.CallNews;

/** Says what calendars and feed readers are told of calls, with whole addresses: they read it away from the site. */
@Component
class CallNewsTexts {

    private static final String LIST = "/utlysningar";

    private final MessageSource messages;

    CallNewsTexts(MessageSource messages) {
        this.messages = messages;
    }

    CalendarFile.Deadline deadline(CallNews news, Locale locale) {
        var call = news.call();
        return new CalendarFile.Deadline(
                call.id() + "@statsbidrag",
                text("calls.calendar.last-day", locale, call.title()),
                when(call, locale),
                page(call),
                call.closesAt(),
                news.changedAt(),
                call.isCancelled());
    }

    AtomFeed.Head head(Locale locale) {
        return new AtomFeed.Head(
                address(LIST + "/flode.xml"),
                address(LIST),
                text("calls.feed.title", locale),
                text("calls.feed.author", locale),
                locale.getLanguage());
    }

    List<AtomFeed.Entry> entries(List<CallNews> calls, Locale locale) {
        return calls.stream().map(news -> entry(news, locale)).toList();
    }

    private AtomFeed.Entry entry(CallNews news, Locale locale) {
        var call = news.call();
        return new AtomFeed.Entry(
                "urn:uuid:" + call.id(),
                page(call),
                call.isCancelled() ? text("calls.feed.cancelled", locale, call.title()) : call.title(),
                when(call, locale) + " " + call.summary(),
                news.publishedAt(),
                news.changedAt());
    }

    private String when(CallView call, Locale locale) {
        var times = CallTimes.of(call, locale);
        return text("calls.when." + call.status(), locale, times.opens(), times.closes());
    }

    private static String page(CallView call) {
        return address(LIST + "/" + call.id());
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
