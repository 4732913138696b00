package se.delmos.statsbidrag.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a person is told when something could not be done: what happened, what it means, what to do, and a reference.
 *
 * @param kind the part of the text keys that tells the kinds apart
 * @param sentence the key of a sentence that says more precisely what happened
 * @param back the way on to the page that the person came from, where one is known
 */
public record ErrorPage(
        String kind,
        int status,
        String reference,
        @Nullable String sentence,
        @Nullable Object @Nullable [] arguments,
        @Nullable WayOn back) {

    private static final String UNAVAILABLE = "unavailable";

    /** The request attribute that holds why the security filter refused. */
    public static final String REFUSAL = ErrorPage.class.getName() + ".refusal";

    static ErrorPage of(HttpStatusCode status, HttpServletRequest request) {
        return new ErrorPage(kindOf(status.value()), status.value(), newReference(), null, null, WayOn.of(request));
    }

    /** A form came from a page of an earlier session. */
    static ErrorPage expired(HttpServletRequest request) {
        return new ErrorPage("expired", 403, newReference(), null, null, WayOn.of(request));
    }

    ErrorPage saying(String key, Object... values) {
        return new ErrorPage(kind, status, reference, key, values, back);
    }

    ModelAndView asView() {
        var template = kind.equals(UNAVAILABLE) ? "error/unavailable" : "error/page";
        return new ModelAndView(template, Map.of("error", this), HttpStatusCode.valueOf(status));
    }

    private static String kindOf(int status) {
        return switch (status) {
            case 403 -> "refused";
            case 404, 405, 410 -> "missing";
            case 409 -> "stale";
            case 413 -> "large";
            case 422 -> "rule";
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? "unclear" : "fault";
        };
    }

    private static String newReference() {
        var digits = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        return digits.substring(0, 4) + "-" + digits.substring(4, 8);
    }
}
