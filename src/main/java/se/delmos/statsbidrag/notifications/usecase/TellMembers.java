package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;

/** Sends one mail to each member of an organisation. */
@Component
class TellMembers {

    private final Applicants applicants;
    private final TellPerson person;

    TellMembers(Applicants applicants, TellPerson person) {
        this.applicants = applicants;
        this.person = person;
    }

    /** Tells what happened; the same happening is never told twice to the same address. */
    void tell(ApplicantId applicant, NoticeTemplate template, Object happening, MailFacts facts) {
        var number = facts.number().isEmpty() ? null : facts.number();
        applicants.addressesOf(applicant).stream()
                .distinct()
                .map(address -> new Recipient(address, applicant.value(), number))
                .forEach(recipient -> person.tell(template, happening, recipient, facts));
    }
}
