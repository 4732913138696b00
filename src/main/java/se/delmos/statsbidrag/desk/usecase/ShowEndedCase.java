package se.delmos.statsbidrag.desk.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Applications.WrittenOff;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.registry.CaseView;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Registry;
import se.delmos.statsbidrag.review.Reviews;

/**
 * Shows what became of a case that was written off: taken back by the applicant, or with its call. What was applied for is in
 * the diary; here is only that there is nothing left to examine, and why.
 */
@Service
public class ShowEndedCase {

    private final Applications applications;
    private final Applicants applicants;
    private final Calls calls;
    private final Reviews reviews;
    private final Registry registry;

    ShowEndedCase(Applications applications, Applicants applicants, Calls calls, Reviews reviews, Registry registry) {
        this.applications = applications;
        this.applicants = applicants;
        this.calls = calls;
        this.reviews = reviews;
        this.registry = registry;
    }

    /** Returns nothing for a case that goes on. Refuses a person with a registered conflict of interest (R-FL-01). */
    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public Optional<EndedCase> show(ApplicationId id) {
        return applications.writtenOff(id).map(this::page);
    }

    private EndedCase page(WrittenOff over) {
        var application = over.application();
        reviews.refuseDisqualified(application.id());
        var records =
                registry.find(application.caseNumber()).map(CaseView::records).orElse(List.of());
        return new EndedCase(
                application,
                applicants.require(application.applicant()).name(),
                calls.require(application.call()).title(),
                over.withdrawn(),
                records);
    }

    /**
     * The page.
     *
     * @param withdrawn whether the applicant took it back; else the call was cancelled
     * @param records the diary, oldest first
     */
    public record EndedCase(
            ApplicationView application, String applicant, String call, boolean withdrawn, List<RecordView> records) {}
}
