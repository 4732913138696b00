package se.delmos.statsbidrag.forms;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A version of a form was begun; nobody outside the agency sees it before it is published. */
public record FormDrafted(FormId form, FormVersionId version, String name, Instant at) implements DomainEvent {}
