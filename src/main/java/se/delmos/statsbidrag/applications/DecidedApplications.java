package se.delmos.statsbidrag.applications;

import java.util.Set;
import se.delmos.statsbidrag.calls.CallId;

/** Knows which applications are decided. Asked here, answered by the module that decides. */
public interface DecidedApplications {

    /** Returns the decided applications of a call. */
    Set<ApplicationId> in(CallId call);
}
