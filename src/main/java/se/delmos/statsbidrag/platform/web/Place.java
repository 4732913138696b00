package se.delmos.statsbidrag.platform.web;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.identity.Role;

/**
 * A place in the main menu.
 *
 * @param key the end of its text key
 * @param current whether the page shown lies there
 */
public record Place(String key, String url, boolean current) {

    private static final Place CALLS = new Place("calls", "/utlysningar");
    private static final Place DATA = new Place("data", "/oppna-data");
    private static final Place ABOUT = new Place("about", "/om");
    private static final Place MY_PAGES = new Place("my-pages", "/mina-sidor");
    private static final Place WORK = new Place("work", "/handlaggning");
    private static final Place REGISTRY = new Place("registry", "/diarium");
    private static final Place PAYMENTS = new Place("payments", "/ekonomi");
    private static final Place BUDGET = new Place("budget", "/ledning/budget");
    private static final Place ADMINISTRATION = new Place("administration", "/administration/utlysningar");
    private static final Place AUDIT = new Place("audit", "/revision");

    private Place(String key, String url) {
        this(key, url, false);
    }

    /** Returns the menu of a role, or the public one, with the place of an address marked. */
    static List<Place> of(Optional<Role> role, String path) {
        return role.map(Place::menuOf).orElse(List.of(CALLS, DATA, ABOUT)).stream()
                .map(place -> place.seenFrom(path))
                .toList();
    }

    private static List<Place> menuOf(Role role) {
        return switch (role) {
            case APPLICANT -> List.of(MY_PAGES, CALLS);
            case REGISTRAR -> List.of(REGISTRY, CALLS);
            case CASE_OFFICER -> List.of(WORK, REGISTRY, CALLS);
            case DECISION_MAKER -> List.of(WORK, BUDGET, CALLS);
            case ECONOMIST -> List.of(PAYMENTS, BUDGET);
            case MANAGEMENT -> List.of(BUDGET, CALLS, DATA);
            case ADMINISTRATOR -> List.of(ADMINISTRATION, BUDGET, CALLS);
            case AUDITOR -> List.of(AUDIT, WORK, PAYMENTS, BUDGET, REGISTRY, ADMINISTRATION);
        };
    }

    private Place seenFrom(String path) {
        var home = equals(ADMINISTRATION) ? "/administration" : url;
        return new Place(key, url, path.equals(home) || path.startsWith(home + "/"));
    }
}
