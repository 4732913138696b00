package se.delmos.statsbidrag.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.identity.Role;

/** What the layout shows around a page. */
public record SitePage(
        @Nullable String person,
        @Nullable String role,
        @Nullable String organisation,
        List<Place> places,
        String otherLanguageUrl,
        boolean practice) {

    public boolean applicant() {
        return Role.APPLICANT.name().equals(role);
    }
}
