package se.delmos.statsbidrag.notifications.usecase;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationSubmitted;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.decisions.DecisionMade;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NewNotice;
import se.delmos.statsbidrag.notifications.model.NotDelivered;
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
    private final SendNotice sendNotice;
    private final MessageSource texts;

    NotifyApplicants(
            Applicants applicants,
            Applications applications,
            Decisions decisions,
            SendNotice sendNotice,
            MessageSource texts) {
        this.applicants = applicants;
        this.applications = applications;
        this.decisions = decisions;
        this.sendNotice = sendNotice;
        this.texts = texts;
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
        var subject = text("notifications." + template + ".subject", number);
        var body = text("notifications." + template + ".body", number) + "\n\n" + text("notifications.foot");
        List<NewNotice> waiting = applicants.addressesOf(applicant).stream()
                .distinct()
                .map(address -> new NewNotice(template + ":" + what, template, address, number, subject, body))
                .filter(Predicate.not(sendNotice::send))
                .toList();
        if (!waiting.isEmpty()) {
            throw new NotDelivered("%d notices of %s wait".formatted(waiting.size(), number), null);
        }
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Display.SWEDISH);
    }
}
