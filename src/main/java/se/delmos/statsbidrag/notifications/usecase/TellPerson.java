package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.notifications.model.NewNotice;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;

/** Sends one mail to one address. What does not leave at once is tried again later. */
@Component
class TellPerson {

    private final MailTexts texts;
    private final SendNotice sendNotice;

    TellPerson(MailTexts texts, SendNotice sendNotice) {
        this.texts = texts;
        this.sendNotice = sendNotice;
    }

    /** Tells what happened; the same happening is never told twice to the same address, and nobody without one is told. */
    void tell(NoticeTemplate template, Object happening, Recipient to, MailFacts facts) {
        if (to.address().isEmpty()) {
            return;
        }
        sendNotice.send(new NewNotice(template.key() + ":" + happening, template, to, texts.of(template, facts)));
    }
}
