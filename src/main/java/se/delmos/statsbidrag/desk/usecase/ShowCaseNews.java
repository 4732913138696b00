package se.delmos.statsbidrag.desk.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Completions;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.messages.Messages;
import se.delmos.statsbidrag.notifications.MailAddresses;
import se.delmos.statsbidrag.review.Reviews;
import se.delmos.statsbidrag.screening.Screenings;

/** Shows what has come up around a case: members who cannot be reached by mail, messages, questions. */
@Service
public class ShowCaseNews {

    private final Applications applications;
    private final Applicants applicants;
    private final MailAddresses addresses;
    private final Messages messages;
    private final Reviews reviews;
    private final Screenings screenings;
    private final Completions completions;
    private final CurrentActor currentActor;

    ShowCaseNews(
            Applications applications,
            Applicants applicants,
            MailAddresses addresses,
            Messages messages,
            Reviews reviews,
            Screenings screenings,
            Completions completions,
            CurrentActor currentActor) {
        this.applications = applications;
        this.applicants = applicants;
        this.addresses = addresses;
        this.messages = messages;
        this.reviews = reviews;
        this.screenings = screenings;
        this.completions = completions;
        this.currentActor = currentActor;
    }

    /** Refuses a person with a registered conflict of interest, whatever the role (R-FL-01). */
    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public CaseNews show(ApplicationId id) {
        reviews.refuseDisqualified(id);
        var applicant = applications.require(id).applicant();
        var readable = mayReadMessages(id);
        return new CaseNews(
                addresses.notWorking(applicants.addressesOf(applicant)),
                messages.unreadFromApplicants().getOrDefault(id, 0L),
                readable,
                screenings.unanswered(id),
                readable ? completions.of(id) : List.of());
    }

    /** Officers read the messages of a case they have declared no conflict in, auditors those of all. */
    private boolean mayReadMessages(ApplicationId id) {
        var reader = currentActor.require();
        return reader.has(Role.AUDITOR) || reviews.of(id).isHandledBy(reader);
    }
}
