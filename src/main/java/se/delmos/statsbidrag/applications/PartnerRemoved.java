package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** The lead applicant took a partner organisation out of a joint application before it was handed in. */
public record PartnerRemoved(
        PartnershipId partnership, ApplicationId application, ApplicantId partner, ActorId by, Instant at)
        implements DomainEvent {}
