package se.delmos.statsbidrag.desk.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.OwnParts;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.messages.Messages;
import se.delmos.statsbidrag.notifications.MailAddresses;

/**
 * Shows a member the messages that the member has not read, the parts that the organisation is asked to take, and that mail does
 * not reach the member's own address.
 */
@Service
public class ShowMyNews {

    private final CurrentActor currentActor;
    private final Applications applications;
    private final Messages messages;
    private final UnreadCases cases;
    private final MailAddresses addresses;
    private final OwnParts parts;

    ShowMyNews(
            CurrentActor currentActor,
            Applications applications,
            Messages messages,
            UnreadCases cases,
            MailAddresses addresses,
            OwnParts parts) {
        this.currentActor = currentActor;
        this.applications = applications;
        this.messages = messages;
        this.cases = cases;
        this.addresses = addresses;
        this.parts = parts;
    }

    /** Returns the news of the organisation that the person acts for; membership is checked when one is chosen. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public MyNews show() {
        var person = currentActor.require();
        var asked = person.organisation().map(ApplicantId::new).map(parts::unansweredBy);
        return new MyNews(
                addresses.notWorking(List.of(person.email())).stream().findFirst(),
                unread(person),
                asked.orElse(List.of()));
    }

    private List<UnreadCase> unread(Actor person) {
        return person.organisation()
                .map(chosen -> applications.of(new ApplicantId(chosen)).stream()
                        .map(ApplicationView::id)
                        .toList())
                .map(messages::unreadFromAgency)
                .map(cases::of)
                .orElse(List.of());
    }
}
