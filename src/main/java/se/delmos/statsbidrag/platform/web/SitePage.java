package se.delmos.statsbidrag.platform.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.identity.Role;

/**
 * What the layout shows around a page.
 *
 * @param other another of the person's organisations that the page is about, to switch to
 * @param session how many seconds the person stays signed in without doing anything; 0 when nobody is signed in
 */
public record SitePage(
        @Nullable String id,
        @Nullable String person,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable Other other,
        List<Place> places,
        String otherLanguageUrl,
        int session,
        boolean practice) {

    public boolean applicant() {
        return Role.APPLICANT.name().equals(role);
    }

    /** An organisation that the person can switch to, and the page to come back to. */
    public record Other(UUID id, String name, String page) {}
}
