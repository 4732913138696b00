package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applications.ApplicationChanged;
import se.delmos.statsbidrag.applications.ApplicationFileStopped;
import se.delmos.statsbidrag.applications.ApplicationSubmitted;
import se.delmos.statsbidrag.applications.ApplicationWithdrawn;
import se.delmos.statsbidrag.applications.ApplicationWrittenOff;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.InterestWrittenOff;
import se.delmos.statsbidrag.decisions.DecisionMade;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.reporting.FinalReportApproved;

/**
 * Tells the applicant's members by mail that something has happened in their case: that it has, never what. What was
 * imported happened long ago and is not told.
 */
@Service
public class NotifyApplicants {

    private static final String ANSWERS = "answers an event; no page reaches it";

    private final TellMembers members;
    private final Applications applications;
    private final Decisions decisions;

    NotifyApplicants(TellMembers members, Applications applications, Decisions decisions) {
        this.members = members;
        this.applications = applications;
        this.decisions = decisions;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(ApplicationSubmitted submitted) {
        if (!submitted.imported()) {
            members.tell(
                    submitted.applicant(),
                    NoticeTemplate.SUBMITTED,
                    submitted.application(),
                    MailFacts.ofCase(submitted.caseNumber()));
        }
    }

    /** An application can be changed several times, and each time is told. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(ApplicationChanged changed) {
        members.tell(
                applications.require(changed.application()).applicant(),
                NoticeTemplate.CHANGED,
                changed.application() + "@" + changed.at(),
                MailFacts.ofCase(changed.caseNumber()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(ApplicationWithdrawn withdrawn) {
        members.tell(
                withdrawn.applicant(),
                NoticeTemplate.WITHDRAWN,
                withdrawn.application(),
                MailFacts.ofCase(withdrawn.caseNumber()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(ApplicationFileStopped stopped) {
        members.tell(
                stopped.applicant(),
                NoticeTemplate.FILE_STOPPED,
                stopped.file(),
                MailFacts.ofCase(stopped.caseNumber()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(DecisionMade made) {
        if (!made.imported()) {
            var application = applications.require(made.application());
            members.tell(
                    application.applicant(),
                    NoticeTemplate.DECIDED,
                    made.decision(),
                    MailFacts.ofCase(application.caseNumber()));
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(ApplicationWrittenOff off) {
        var facts = MailFacts.ofCase(off.caseNumber());
        members.tell(off.applicant(), NoticeTemplate.WRITTEN_OFF, off.application(), facts);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(InterestWrittenOff off) {
        var facts = MailFacts.ofCase(off.caseNumber());
        members.tell(off.applicant(), NoticeTemplate.WRITTEN_OFF, off.interest(), facts);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(FinalReportApproved approved) {
        var grant = decisions.grant(approved.decision());
        members.tell(
                grant.recipient(),
                NoticeTemplate.REPORT_APPROVED,
                approved.decision(),
                MailFacts.ofCase(grant.caseNumber()));
    }
}
