package se.delmos.statsbidrag.workflow.model;

import java.util.Optional;
import java.util.Set;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;

/** A call waits to be published, and then its process is over: opening and closing follow the clock. */
public final class CallStanding {

    private CallStanding() {}

    public static Standing of(CallId call, CallStatus status) {
        var task = status == CallStatus.DRAFT ? Optional.of(Task.PUBLISH_CALL) : Optional.<Task>empty();
        return new Standing(Workflow.CALL, call.value(), task, Set.of(), Optional.empty());
    }

    /** A draft that was removed waits for nothing. */
    public static Standing removed(CallId call) {
        return new Standing(Workflow.CALL, call.value(), Optional.empty(), Set.of(), Optional.empty());
    }
}
