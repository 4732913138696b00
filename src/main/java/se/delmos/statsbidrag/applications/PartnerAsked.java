package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** An organisation was asked to confirm its part in a joint application, the first time or because its part was changed. */
public record PartnerAsked(PartnershipId partnership, ApplicationId application, ApplicantId partner, Instant at)
        implements DomainEvent {}
