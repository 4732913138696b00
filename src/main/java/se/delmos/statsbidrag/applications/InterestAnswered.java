package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** An expression of interest was answered: the organisation is invited to apply, or not. */
public record InterestAnswered(
        InterestId interest, CallId call, ApplicantId applicant, boolean invited, boolean imported, Instant at)
        implements DomainEvent {}
