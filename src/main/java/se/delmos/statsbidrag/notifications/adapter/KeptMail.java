package se.delmos.statsbidrag.notifications.adapter;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import se.delmos.statsbidrag.notifications.model.MailGateway;
import se.delmos.statsbidrag.notifications.model.Notice;

/** The practice installation's mail: nothing leaves, the newest is kept to be read on a page. */
public class KeptMail implements MailGateway {

    private static final int MOST = 500;

    private final Deque<Mail> kept = new ArrayDeque<>();
    private final Clock clock;

    KeptMail(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void send(Notice notice) {
        kept.addFirst(new Mail(notice.id(), notice.recipient(), notice.subject(), notice.body(), clock.instant()));
        if (kept.size() > MOST) {
            kept.removeLast();
        }
    }

    /** Returns what was sent, the newest first. */
    public synchronized List<Mail> sent() {
        return List.copyOf(kept);
    }

    /** A mail as its recipient would have got it. */
    public record Mail(UUID id, String recipient, String subject, String body, Instant sentAt) {}
}
