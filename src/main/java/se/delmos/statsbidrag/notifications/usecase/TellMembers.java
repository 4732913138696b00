package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.notifications.model.NewNotice;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;

/** Sends one mail to each member of an organisation. What does not leave at once is tried again later. */
@Component
class TellMembers {

    private final Applicants applicants;
    private final MailTexts texts;
    private final SendNotice sendNotice;

    TellMembers(Applicants applicants, MailTexts texts, SendNotice sendNotice) {
        this.applicants = applicants;
        this.texts = texts;
        this.sendNotice = sendNotice;
    }

    /** Tells what happened; the same happening is never told twice to the same address. */
    void tell(ApplicantId applicant, NoticeTemplate template, Object happening, MailFacts facts) {
        var text = texts.of(template, facts);
        var number = facts.number().isEmpty() ? null : facts.number();
        applicants.addressesOf(applicant).stream()
                .distinct()
                .map(address -> new NewNotice(
                        template.key() + ":" + happening,
                        template,
                        new Recipient(address, applicant.value(), number),
                        text))
                .forEach(sendNotice::send);
    }
}
