package se.delmos.statsbidrag.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.identity.Role;

/** The tasks that wait. */
public interface WorkList {

    /** Returns what waits for any of the roles, oldest first, with two queries however much that is. */
    List<WorkItem> waitingFor(Collection<Role> roles);

    /** Returns what an application waits for until it is decided, as it stands now: a page after a step tells the truth. */
    Optional<WorkItem> about(ApplicationId application);

    /** Returns what a grant waits for until it is closed, as it stands now. */
    Optional<WorkItem> about(DecisionId grant);
}
