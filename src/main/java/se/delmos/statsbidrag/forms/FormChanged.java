package se.delmos.statsbidrag.forms;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A draft of a form was changed; the checksum is that of its JSON from now on. */
public record FormChanged(FormId form, FormVersionId version, String sha256, Instant at) implements DomainEvent {}
