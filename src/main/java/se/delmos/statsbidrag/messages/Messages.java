package se.delmos.statsbidrag.messages;

import java.util.Collection;
import java.util.Map;
import se.delmos.statsbidrag.applications.ApplicationId;

/** The messages of cases. */
public interface Messages {

    /** Returns how many of the agency's messages the signed-in member has not read, for the cases that have any. */
    Map<ApplicationId, Long> unreadFromAgency(Collection<ApplicationId> cases);

    /**
     * Returns how many of the applicants' messages the signed-in officer has not read, for the cases that have any and
     * are the officer's own or nobody's yet. Nobody else has any.
     */
    Map<ApplicationId, Long> unreadFromApplicants();
}
