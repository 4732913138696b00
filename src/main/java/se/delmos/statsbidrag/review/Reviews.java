package se.delmos.statsbidrag.review;

import java.util.Collection;
import java.util.Map;
import se.delmos.statsbidrag.applications.ApplicationId;

/** The preparation of applications. */
public interface Reviews {

    ReviewView of(ApplicationId application);

    Map<ApplicationId, ReviewView> of(Collection<ApplicationId> applications);

    /** Refuses with access-denied when the signed-in person has a conflict of interest in the case (R-FL-01). */
    void refuseDisqualified(ApplicationId application);
}
