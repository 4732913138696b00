package se.delmos.statsbidrag.workflow;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.delmos.statsbidrag.identity.Role;

/** The tasks that wait, oldest first. */
public interface WorkList {

    List<WorkItem> waitingFor(Collection<Role> roles);

    List<WorkItem> about(UUID subject);
}
