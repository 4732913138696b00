package se.delmos.statsbidrag.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The page that a form was sent from, to open anew. A guarded one asks for a sign-in first, and comes after it.
 *
 * @param path on this site, with its query
 * @param signIn whether the person has to sign in
 */
public record WayOn(String path, boolean signIn) {

    /** The request attribute that tells whether what was refused asks for a sign-in that there is none of. */
    public static final String SIGNED_OUT = WayOn.class.getName() + ".signed-out";

    /** Returns the page that the browser says it sent from, or nothing where it does not say so or came from elsewhere. */
    static @Nullable WayOn of(HttpServletRequest request) {
        try {
            var from = new URI(String.valueOf(request.getHeader("Referer")));
            var path = from.getRawPath();
            if (!request.getServerName().equals(from.getHost()) || path == null || path.startsWith("//")) {
                return null;
            }
            var query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
            return new WayOn(path + query, Boolean.TRUE.equals(request.getAttribute(SIGNED_OUT)));
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }
}
