package se.delmos.statsbidrag.kernel;

import java.time.Instant;

/**
 * Something that has happened and cannot be undone. A record in a module's base package, named in the past tense, that
 * carries ids and facts only: no entity, no document, no personal number.
 */
public interface DomainEvent {

    /** Returns when it happened, by the application's clock. */
    Instant at();
}
