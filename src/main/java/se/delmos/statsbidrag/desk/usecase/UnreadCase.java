package se.delmos.statsbidrag.desk.usecase;

import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.registry.CaseNumber;

/** A case with messages that the reader has not read. */
public record UnreadCase(ApplicationId application, CaseNumber number, String organisation, long count) {}
