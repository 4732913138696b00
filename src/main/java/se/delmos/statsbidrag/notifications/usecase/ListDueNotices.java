package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeRepository;

/** Lists the notices whose next attempt is due, a bounded number at a time. */
@Service
public class ListDueNotices {

    private static final int AT_A_TIME = 50;

    private final NoticeRepository notices;
    private final Clock clock;

    public ListDueNotices(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @SystemOnly(reason = "run by the clock; no page reaches it")
    public List<UUID> list() {
        return notices.findDue(clock.instant(), PageRequest.of(0, AT_A_TIME));
    }
}
