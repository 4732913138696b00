package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.registry.CaseNumber;

/** An application arrived and was registered. Imported ones were decided long ago and need no handling. */
public record ApplicationSubmitted(
        ApplicationId application,
        CallId call,
        ApplicantId applicant,
        CaseNumber caseNumber,
        boolean imported,
        Instant at)
        implements DomainEvent {}
