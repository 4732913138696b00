package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.notifications.model.NoticeRepository;

/** Sends a notice that failed or bounced once more, to the same address. */
@Service
public class ResendNotice {

    private final NoticeRepository notices;
    private final Delivery delivery;
    private final Clock clock;

    public ResendNotice(NoticeRepository notices, Delivery delivery, Clock clock) {
        this.notices = notices;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Returns whether it left at once; where it did not, the log says why. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public boolean resend(UUID id) {
        var notice = notices.findLockedById(id).orElseThrow(() -> new NotFound(id));
        return notices.save(delivery.insist(notice.reopen(clock.instant()))).isSent();
    }
}
