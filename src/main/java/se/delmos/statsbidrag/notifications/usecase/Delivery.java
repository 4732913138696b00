package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.notifications.model.MailGateway;
import se.delmos.statsbidrag.notifications.model.NotDelivered;
import se.delmos.statsbidrag.notifications.model.Notice;
import se.delmos.statsbidrag.notifications.model.NoticeState;

/** One attempt to hand a notice over to the mail server, with what came of it. */
@Component
public class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final MailGateway mail;
    private final Addresses addresses;
    private final Clock clock;

    public Delivery(MailGateway mail, Addresses addresses, Clock clock) {
        this.mail = mail;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Tries, unless it is known that the address takes no mail. */
    Notice attempt(Notice notice) {
        return addresses.isDead(notice.recipient()) ? notice.spare() : tryOnce(notice);
    }

    /** Tries whatever is known of the address: a person has asked for it. What arrives shows that the address works. */
    Notice insist(Notice notice) {
        var tried = tryOnce(notice);
        if (tried.isSent()) {
            addresses.confirm(notice.recipient());
        }
        return tried;
    }

    private Notice tryOnce(Notice notice) {
        try {
            mail.send(notice);
            return notice.leave(clock.instant());
        } catch (NotDelivered refused) {
            notice.stay(refused, clock.instant());
            LOG.warn("Notice {} is {} after {} attempts", notice.id(), notice.state(), notice.attempts());
            if (notice.state() == NoticeState.BOUNCED) {
                addresses.mark(notice.recipient(), refused.answer());
            }
            return notice;
        }
    }
}
