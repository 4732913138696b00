package se.delmos.statsbidrag.notifications.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.registry.CaseNumber;

/** A notice by mail of one event to one recipient. There is never a second one, however often the event arrives. */
@Entity
@Table(schema = "notifications", name = "notice")
public class Notice {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private String event;

    @Column(nullable = false)
    private String template;

    @Column(nullable = false)
    private String recipient;

    @Column
    private @Nullable String caseNumber;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NoticeState state;

    @Column(nullable = false)
    private int attempts;

    @Column
    private @Nullable Instant sentAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    public Notice(NewNotice notice) {
        this.id = idOf(notice);
        this.event = notice.event();
        this.template = notice.template();
        this.recipient = notice.recipient();
        this.caseNumber = notice.caseNumber().map(CaseNumber::toString).orElse(null);
        this.subject = notice.subject();
        this.body = notice.body();
        this.state = NoticeState.WAITING;
    }

    /** Returns the id that the event and the recipient always lead to; the mail's Message-ID is made of it. */
    public static UUID idOf(NewNotice notice) {
        return UUID.nameUUIDFromBytes((notice.event() + " " + notice.recipient()).getBytes(StandardCharsets.UTF_8));
    }

    public Notice leave(Instant now) {
        attempts++;
        state = NoticeState.SENT;
        sentAt = now;
        return this;
    }

    public Notice stay() {
        attempts++;
        return this;
    }

    public UUID id() {
        return id;
    }

    public boolean isSent() {
        return state == NoticeState.SENT;
    }

    public int attempts() {
        return attempts;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }
}
