package se.delmos.statsbidrag.decisions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationId;

/** Decisions and grants. */
public interface Decisions {

    Optional<DecisionView> of(ApplicationId application);

    Map<ApplicationId, DecisionView> of(Collection<ApplicationId> applications);

    /** Returns when the latest decisions on applications that came through the portal were made, at most so many. */
    Map<ApplicationId, Instant> latest(int most);

    /** Returns a grant, or refuses with not-found. */
    GrantView grant(DecisionId id);

    /** Returns all grants, by case number. */
    List<GrantView> grants();
}
