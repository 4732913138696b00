package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** The lead applicant gave a partner the right to write in the draft of a joint application, or took it back. */
public record PartnerWritingChanged(
        PartnershipId partnership,
        ApplicationId application,
        ApplicantId partner,
        boolean mayWrite,
        ActorId by,
        Instant at)
        implements DomainEvent {}
