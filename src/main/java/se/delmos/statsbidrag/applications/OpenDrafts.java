package se.delmos.statsbidrag.applications;

import java.util.Collection;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;

/** Which organisations have begun something that they have not handed in. What they have written is not told (R-OSL-05). */
public interface OpenDrafts {

    /** Returns the organisations with a draft in a call, each once. */
    Collection<ApplicantId> writersIn(CallId call);
}
