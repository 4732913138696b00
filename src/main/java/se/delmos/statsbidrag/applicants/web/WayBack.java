package se.delmos.statsbidrag.applicants.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after the choice: a page of this site, never another one that a link brought along. */
record WayBack(String path) {

    private static final String MY_PAGES = "/mina-sidor";
    private static final Pattern OWN_PAGE = Pattern.compile("/(mina-sidor|utlysningar)(/[A-Za-z0-9_-]+)*");

    static WayBack of(@Nullable String asked) {
        return new WayBack(asked != null && OWN_PAGE.matcher(asked).matches() ? asked : MY_PAGES);
    }
}
