package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A partner's part is again what was handed in, with its confirmation: the lead applicant let its changes be. */
public record PartnerRestored(
        PartnershipId partnership, ApplicationId application, ApplicantId partner, ActorId by, Instant at)
        implements DomainEvent {}
