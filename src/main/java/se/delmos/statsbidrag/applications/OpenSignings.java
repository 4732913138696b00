package se.delmos.statsbidrag.applications;

import java.util.List;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.identity.ActorId;

/** Which signatures applications wait for, for reminders. What has been written is not told (R-OSL-05). */
public interface OpenSignings {

    /** Returns who has not signed yet what was left for signing in a call. */
    List<Unsigned> unsignedIn(CallId call);

    /** A signature that is missing. */
    record Unsigned(SigningId signing, ActorId signatory) {}
}
