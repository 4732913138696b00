package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.DeadAddress;
import se.delmos.statsbidrag.notifications.model.Notice;
import se.delmos.statsbidrag.notifications.model.NoticeRepository;

/** Notes that a mail which had left came back. */
@Service
public class RecordBounce {

    private final NoticeRepository notices;
    private final Addresses addresses;

    public RecordBounce(NoticeRepository notices, Addresses addresses) {
        this.notices = notices;
        this.addresses = addresses;
    }

    /**
     * Returns whether the report was of a mail of ours. Anybody can send a report: one that does not name a notice and
     * the address it went to is disregarded, so that nobody can silence another's address.
     */
    @Transactional
    @SystemOnly(reason = "reads what mail servers report; no page reaches it")
    public boolean record(DeliveryReport report) {
        var notice = notices.findLockedById(report.notice())
                .filter(each -> DeadAddress.key(each.recipient()).equals(DeadAddress.key(report.address())));
        notice.ifPresent(each -> notices.save(judge(each, report)));
        return notice.isPresent();
    }

    private Notice judge(Notice notice, DeliveryReport report) {
        if (!report.permanent()) {
            return notice.fail(report.diagnosis());
        }
        addresses.mark(notice.recipient(), report.diagnosis());
        return notice.bounce(report.diagnosis());
    }
}
