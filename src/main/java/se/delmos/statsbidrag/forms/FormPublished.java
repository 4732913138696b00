package se.delmos.statsbidrag.forms;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A version of a form was published and is frozen; the checksum is that of its JSON. */
public record FormPublished(FormId form, FormVersionId version, int number, String sha256, Instant at)
        implements DomainEvent {}
