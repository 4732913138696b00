package se.delmos.statsbidrag.messages.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.ActorId;

/** Until when a person has read the messages of a case. */
@Entity
@Table(schema = "messages", name = "read_mark")
public class ReadMark {

    @EmbeddedId
    private Key key;

    private Instant readUntil;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ReadMark() {}

    public ReadMark(ApplicationId application, ActorId person, Instant readUntil) {
        this.key = new Key(application.value(), person.value());
        this.readUntil = readUntil;
    }

    public Key key() {
        return key;
    }

    public Instant readUntil() {
        return readUntil;
    }

    /** A person in a case. */
    @Embeddable
    public record Key(UUID application, UUID person) implements Serializable {}
}
