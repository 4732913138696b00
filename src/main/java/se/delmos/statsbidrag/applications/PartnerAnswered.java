package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A partner organisation confirmed or declined its part in a joint application. */
public record PartnerAnswered(
        PartnershipId partnership,
        ApplicationId application,
        ApplicantId lead,
        ApplicantId partner,
        boolean confirmed,
        ActorId by,
        Instant at)
        implements DomainEvent {}
