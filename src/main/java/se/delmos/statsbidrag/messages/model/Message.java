package se.delmos.statsbidrag.messages.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.messages.MessageId;
import se.delmos.statsbidrag.messages.MessageSent;

/** A message in a case, plain text. Sent once and never changed: it is a record in the diary (2 kap. 4 § TF). */
@Entity
@Table(schema = "messages", name = "message")
public class Message extends AbstractAggregateRoot<Message> {

    /** The most characters a message may have. */
    public static final int LONGEST = 5000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID application;
    private boolean fromAgency;
    private UUID author;
    private String content;
    private Instant sentAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    public Message(MessageId id, ApplicationId application, Sender sender, String content, Instant now) {
        var text = content.strip();
        RuleViolation.refuseIf(text.isEmpty(), "messages.content.missing");
        RuleViolation.refuseIf(text.length() > LONGEST, "messages.content.long");
        this.id = id.value();
        this.application = application.value();
        this.fromAgency = sender.agency();
        this.author = sender.person().value();
        this.content = text;
        this.sentAt = now;
        registerEvent(new MessageSent(id, application, fromAgency, now));
    }

    /** Who sends: a person, for the agency or for the applicant. */
    public record Sender(ActorId person, boolean agency) {}

    public MessageId id() {
        return new MessageId(id);
    }

    public ApplicationId application() {
        return new ApplicationId(application);
    }

    public boolean isFromAgency() {
        return fromAgency;
    }

    public ActorId author() {
        return new ActorId(author);
    }

    public String content() {
        return content;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
