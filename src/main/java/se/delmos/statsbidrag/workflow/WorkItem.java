package se.delmos.statsbidrag.workflow;

import java.time.Instant;
import java.util.UUID;
import se.delmos.statsbidrag.identity.Role;

/**
 * A task that waits for somebody.
 *
 * @param task what is to be done, a kebab-case id of the process, for instance {@code formal-check}
 * @param subject the id of the thing it is about: a call, an application or a decision
 * @param link the page where the work is done
 */
public record WorkItem(String task, UUID subject, Role role, String link, Instant since) {}
