package se.delmos.statsbidrag.messages;

import java.time.Instant;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A message was sent in a case and registered: by an officer, or by a member of the applicant. */
public record MessageSent(MessageId message, ApplicationId application, boolean fromAgency, Instant at)
        implements DomainEvent {}
