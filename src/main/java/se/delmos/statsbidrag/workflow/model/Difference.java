package se.delmos.statsbidrag.workflow.model;

import java.util.Optional;
import java.util.UUID;

/**
 * A process that does not stand where it ought to; an empty task means over, or never started.
 *
 * @param known whether any module still knows the thing the process is about
 */
public record Difference(
        Workflow workflow, UUID subject, Optional<Task> expected, Optional<Task> active, boolean known) {}
