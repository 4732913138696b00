package se.delmos.statsbidrag.screening;

import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationId;

/** What there is to look into in a case. */
public interface Screenings {

    /** Returns how many findings of a case nobody has answered, as of now; nothing where the signed-in person may not read it. */
    Optional<Integer> unanswered(ApplicationId application);
}
