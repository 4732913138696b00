package se.delmos.statsbidrag.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The page that a person came from, to go on from. A guarded one asks for a sign-in first, and comes after it.
 *
 * @param path on this site, with its query
 */
public record WayOn(String path, Kind kind) {

    /** The request attribute that tells whether what was refused asks for a sign-in that there is none of. */
    public static final String SIGNED_OUT = WayOn.class.getName() + ".signed-out";

    /** What the page is to the person. */
    public enum Kind {
        /** The person has to sign in before it can be opened. */
        SIGN_IN,
        /** What was refused was sent from it. */
        ANEW,
        /** What was refused was a link on it. */
        BACK
    }

    /** Returns the page that the browser says it came from, or nothing where it does not say so or came from elsewhere. */
    static @Nullable WayOn of(HttpServletRequest request) {
        try {
            var from = new URI(String.valueOf(request.getHeader("Referer")));
            var path = from.getRawPath();
            if (!request.getServerName().equals(from.getHost()) || path == null || path.startsWith("//")) {
                return null;
            }
            var query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
            return new WayOn(path + query, kind(request));
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    private static Kind kind(HttpServletRequest request) {
        if (Boolean.TRUE.equals(request.getAttribute(SIGNED_OUT))) {
            return Kind.SIGN_IN;
        }
        var asked = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return "GET".equals(asked == null ? request.getMethod() : asked) ? Kind.BACK : Kind.ANEW;
    }

    /** Tells whether a form was sent from the page, so that what was written there is to come back. */
    public boolean isSentFrom() {
        return kind != Kind.BACK;
    }
}
