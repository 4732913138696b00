package se.delmos.statsbidrag.notifications.usecase;

import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationSubmitted;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.decisions.DecisionMade;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.reporting.FinalReportApproved;

/**
 * Tells the applicant's members by mail that something has happened in their case: that it has, never what. What was
 * imported happened long ago and is not told. The registry of publications repeats an event until all mail has left.
 */
@Service
public class NotifyApplicants {

    private static final String ANSWERS = "answers an event; no page reaches it";

    private final Applicants applicants;
    private final Applications applications;
    private final Decisions decisions;
    private final NoticeRound round;

    NotifyApplicants(Applicants applicants, Applications applications, Decisions decisions, NoticeRound round) {
        this.applicants = applicants;
        this.applications = applications;
        this.decisions = decisions;
        this.round = round;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(ApplicationSubmitted submitted) {
        if (!submitted.imported()) {
            tell(submitted.applicant(), submitted.caseNumber(), "submitted", submitted.application());
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(DecisionMade made) {
        if (!made.imported()) {
            var application = applications.require(made.application());
            tell(application.applicant(), application.caseNumber(), "decided", made.decision());
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(FinalReportApproved approved) {
        var grant = decisions.grant(approved.decision());
        tell(grant.recipient(), grant.caseNumber(), "report-approved", approved.decision());
    }

    private void tell(ApplicantId applicant, CaseNumber number, String template, Object what) {
        round.tell(applicants.addressesOf(applicant), template, what, Optional.of(number));
    }
}
