package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.MailGateway;
import se.delmos.statsbidrag.notifications.model.NewNotice;
import se.delmos.statsbidrag.notifications.model.NotDelivered;
import se.delmos.statsbidrag.notifications.model.Notice;
import se.delmos.statsbidrag.notifications.model.NoticeRepository;

/** Sends a notice once: what has left is never sent again, and what could not leave is kept with its attempts. */
@Service
public class SendNotice {

    private static final Logger LOG = LoggerFactory.getLogger(SendNotice.class);

    private final NoticeRepository notices;
    private final MailGateway mail;
    private final Clock clock;

    public SendNotice(NoticeRepository notices, MailGateway mail, Clock clock) {
        this.notices = notices;
        this.mail = mail;
        this.clock = clock;
    }

    /** Sends, and returns whether the notice has left, now or before. */
    @Transactional
    @SystemOnly(reason = "answers an event; no page reaches it")
    public boolean send(NewNotice wanted) {
        // Written before it is sent: a second delivery of the same event waits here and then finds it sent.
        var notice =
                notices.findLockedById(Notice.idOf(wanted)).orElseGet(() -> notices.saveAndFlush(new Notice(wanted)));
        if (!notice.isSent()) {
            notices.save(attempt(notice));
        }
        return notice.isSent();
    }

    private Notice attempt(Notice notice) {
        try {
            mail.send(notice);
            return notice.leave(clock.instant());
        } catch (NotDelivered refused) {
            LOG.warn("Notice {} waits after {} attempts: {}", notice.id(), notice.attempts() + 1, refused.getMessage());
            return notice.stay();
        }
    }
}
