package se.delmos.statsbidrag.applications;

import java.util.Set;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;

/** Knows who got grants before. Asked here, answered by the module that knows grants and their reports. */
public interface EarlierRecipients {

    /**
     * Tells whether an organisation got a grant in any of the calls (R-PROC-04).
     *
     * @param reported whether only grants with an approved final report count
     */
    boolean include(ApplicantId applicant, Set<CallId> calls, boolean reported);
}
