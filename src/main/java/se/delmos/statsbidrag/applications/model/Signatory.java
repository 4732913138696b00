package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.identity.ActorId;

/**
 * One whose signature an application waits for or has.
 *
 * @param alone whether the mandate suffices by itself; else one more signature is needed
 */
@Embeddable
public record Signatory(
        @Column(nullable = false) UUID person,
        @Column(nullable = false) boolean alone,
        @Column @Nullable Instant signedAt) {

    /** Names a signatory who has not signed yet. */
    public static Signatory named(ActorId person, boolean alone) {
        return new Signatory(person.value(), alone, null);
    }

    Signatory signed(boolean signsAlone, Instant now) {
        return new Signatory(person, signsAlone, now);
    }

    public boolean hasSigned() {
        return signedAt != null;
    }

    public boolean is(ActorId other) {
        return person.equals(other.value());
    }

    public ActorId actor() {
        return new ActorId(person);
    }
}
