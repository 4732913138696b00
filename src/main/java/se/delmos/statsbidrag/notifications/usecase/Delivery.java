package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.notifications.model.MailGateway;
import se.delmos.statsbidrag.notifications.model.NotDelivered;
import se.delmos.statsbidrag.notifications.model.Notice;

/** One attempt to hand a notice over to the mail server, with what came of it. */
@Component
public class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final MailGateway mail;
    private final Clock clock;

    public Delivery(MailGateway mail, Clock clock) {
        this.mail = mail;
        this.clock = clock;
    }

    Notice attempt(Notice notice) {
        try {
            mail.send(notice);
            return notice.leave(clock.instant());
        } catch (NotDelivered refused) {
            notice.stay(refused, clock.instant());
            LOG.warn("Notice {} is {} after {} attempts", notice.id(), notice.state(), notice.attempts());
            return notice;
        }
    }
}
