package se.delmos.statsbidrag.workflow.usecase;

import java.util.List;
import se.delmos.statsbidrag.workflow.adapter.EventPublications.FailedEvent;
import se.delmos.statsbidrag.workflow.model.Difference;

/** Whether the processes agree with the things they are about, and which events did not get through. */
public record ProcessReport(int tasks, List<Difference> differences, List<FailedEvent> failedEvents) {}
