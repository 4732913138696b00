package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NewNotice;
import se.delmos.statsbidrag.notifications.model.Notice;
import se.delmos.statsbidrag.notifications.model.NoticeRepository;

/** Sends a notice once: what has left is never sent again, and what could not leave is kept and tried again. */
@Service
public class SendNotice {

    private final NoticeRepository notices;
    private final Delivery delivery;
    private final Clock clock;

    public SendNotice(NoticeRepository notices, Delivery delivery, Clock clock) {
        this.notices = notices;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Sends, and returns whether the notice has left, now or before. */
    @Transactional
    @SystemOnly(reason = "answers an event; no page reaches it")
    public boolean send(NewNotice wanted) {
        // Written before it is sent: a second delivery of the same event waits here and then finds it sent.
        var notice = notices.findLockedById(Notice.idOf(wanted))
                .orElseGet(() -> notices.saveAndFlush(new Notice(wanted, clock.instant())));
        if (notice.isWaiting()) {
            notices.save(delivery.attempt(notice));
        }
        return notice.isSent();
    }
}
