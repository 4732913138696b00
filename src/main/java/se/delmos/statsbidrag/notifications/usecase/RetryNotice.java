package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.Notice;
import se.delmos.statsbidrag.notifications.model.NoticeRepository;

/** Tries a notice that waits once more, in a transaction of its own. */
@Service
public class RetryNotice {

    private final NoticeRepository notices;
    private final Delivery delivery;
    private final Clock clock;

    public RetryNotice(NoticeRepository notices, Delivery delivery, Clock clock) {
        this.notices = notices;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Transactional
    @SystemOnly(reason = "run by the clock; no page reaches it")
    public void retry(UUID id) {
        notices.findLockedById(id).filter(this::isDue).ifPresent(notice -> notices.save(delivery.attempt(notice)));
    }

    private boolean isDue(Notice notice) {
        return notice.isWaiting() && !notice.nextAttemptAt().isAfter(clock.instant());
    }
}
