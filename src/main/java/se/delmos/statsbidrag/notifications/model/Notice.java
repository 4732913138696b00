package se.delmos.statsbidrag.notifications.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.notifications.NoticeResent;

/** A notice by mail of one event to one recipient. There is never a second one, however often the event arrives. */
@Entity
@Table(schema = "notifications", name = "notice")
public class Notice extends AbstractAggregateRoot<Notice> {

    /** How long a mail is tried: RFC 5321 section 4.5.4.1 asks for four to five days at least. */
    static final Duration PATIENCE = Duration.ofDays(5);

    private static final int LONGEST_PAUSE_MINUTES = 60;
    private static final int LONGEST_ANSWER = 1000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private String event;

    private String template;
    private String recipient;
    private @Nullable UUID applicant;
    private @Nullable String caseNumber;
    private String subject;
    private String body;
    private @Nullable String unsubscribe;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private int attempts;
    private Instant createdAt;
    private Instant waitingSince;
    private Instant nextAttemptAt;
    private @Nullable Instant sentAt;
    private @Nullable String answer;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    public Notice(NewNotice notice, Instant now) {
        this.id = idOf(notice);
        this.event = notice.event();
        this.template = notice.template().key();
        this.recipient = notice.to().address();
        this.applicant = notice.to().applicant();
        this.caseNumber = notice.to().caseNumber();
        this.subject = notice.text().subject();
        this.body = notice.text().body();
        this.unsubscribe = notice.text().unsubscribe();
        this.state = NoticeState.WAITING;
        this.createdAt = now;
        this.waitingSince = now;
        this.nextAttemptAt = now;
    }

    /** Returns the id that the event and the recipient always lead to, in small letters or large; the Message-ID is made of it. */
    public static UUID idOf(NewNotice notice) {
        var address = DeadAddress.key(notice.to().address());
        return UUID.nameUUIDFromBytes((notice.event() + " " + address).getBytes(StandardCharsets.UTF_8));
    }

    /** The server has taken it. */
    public Notice leave(Instant now) {
        attempts++;
        state = NoticeState.SENT;
        sentAt = now;
        answer = null;
        eraseLinks();
        return this;
    }

    /** The server did not take it: it waits with longer and longer pauses, is given up, or has bounced. */
    public Notice stay(NotDelivered refused, Instant now) {
        attempts++;
        answer = cut(refused.answer());
        state = switch (refused.refusal()) {
            case FOR_NOW -> now.isBefore(waitingSince.plus(PATIENCE)) ? NoticeState.WAITING : NoticeState.FAILED;
            case OF_THE_MAIL -> NoticeState.FAILED;
            case OF_THE_ADDRESS -> NoticeState.BOUNCED;
        };
        nextAttemptAt = now.plus(Duration.ofMinutes(Math.min(LONGEST_PAUSE_MINUTES, 1L << Math.min(attempts - 1, 10))));
        return this;
    }

    /** The address turned out not to take mail, also after the first server had taken it. */
    public Notice bounce(String why) {
        state = NoticeState.BOUNCED;
        answer = cut(why);
        return this;
    }

    /** A server gave up on it after ours had taken it. */
    public Notice fail(String why) {
        state = NoticeState.FAILED;
        answer = cut(why);
        return this;
    }

    /** Is not tried at all: it is known that the address takes no mail. */
    public Notice spare() {
        state = NoticeState.BOUNCED;
        return this;
    }

    /** Lets it be sent once more, because a person asks for it. */
    public Notice reopen(Instant now) {
        RuleViolation.refuseUnless(isResendable(), "notifications.resend.not-failed");
        state = NoticeState.WAITING;
        sentAt = null;
        waitingSince = now;
        nextAttemptAt = now;
        registerEvent(new NoticeResent(id, now));
        return this;
    }

    private boolean isOver() {
        return state == NoticeState.FAILED || state == NoticeState.BOUNCED;
    }

    /** Links that are for the reader only are not kept once the mail has left; it cannot be sent again. */
    private void eraseLinks() {
        if (NoticeTemplate.of(template).filter(NoticeTemplate::carriesSecret).isPresent()) {
            body = "";
            unsubscribe = null;
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_ANSWER ? text : text.substring(0, LONGEST_ANSWER);
    }

    public UUID id() {
        return id;
    }

    public NoticeState state() {
        return state;
    }

    public boolean isWaiting() {
        return state == NoticeState.WAITING;
    }

    public boolean isSent() {
        return state == NoticeState.SENT;
    }

    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public String template() {
        return template;
    }

    public String recipient() {
        return recipient;
    }

    public Optional<UUID> applicant() {
        return Optional.ofNullable(applicant);
    }

    public Optional<String> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    public String subject() {
        return subject;
    }

    public Optional<String> unsubscribe() {
        return Optional.ofNullable(unsubscribe);
    }

    /** Tells whether a person can ask for it to be sent once more. */
    public boolean isResendable() {
        return isOver() && !body.isEmpty();
    }

    public String body() {
        return body;
    }
}
