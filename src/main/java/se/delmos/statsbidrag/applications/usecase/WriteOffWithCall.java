package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.DecidedApplications;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.ApplicationStatus;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.applications.usecase.WriteOff.Cancelled;
import se.delmos.statsbidrag.calls.CallCases;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Writes off what has come in to a cancelled call. Drafts stay as they are, to read. */
@Service
public class WriteOffWithCall implements CallCases {

    private static final String REASON = "part of the use case that cancels a call, which carries the authorisation";

    private final ApplicationRepository applications;
    private final InterestRepository interests;
    private final DecidedApplications decided;
    private final Applicants applicants;
    private final Calls calls;
    private final WriteOff writeOff;
    private final CurrentActor actor;

    WriteOffWithCall(
            ApplicationRepository applications,
            InterestRepository interests,
            DecidedApplications decided,
            Applicants applicants,
            Calls calls,
            WriteOff writeOff,
            CurrentActor actor) {
        this.applications = applications;
        this.interests = interests;
        this.decided = decided;
        this.applicants = applicants;
        this.calls = calls;
        this.writeOff = writeOff;
        this.actor = actor;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = REASON)
    public boolean anyDecided(CallId call) {
        return !decided.in(call).isEmpty();
    }

    @Override
    @Transactional
    @SystemOnly(reason = REASON)
    public void writeOff(CallId call, String reason, Instant at) {
        var why = new Cancelled(
                calls.require(call).title(), reason, actor.require().name(), at);
        var standing = decided.in(call);
        applications.findByCallIdAndStageStatusOrderBySavedAt(call.value(), ApplicationStatus.SUBMITTED).stream()
                .filter(application -> !standing.contains(application.id()))
                .forEach(application -> writeOff(application, why));
        interests.findByCallIdOrderByReceivedAt(call.value()).stream()
                .filter(interest -> !interest.isAnswered())
                .forEach(interest -> writeOff(interest, why));
    }

    private void writeOff(Application application, Cancelled why) {
        writeOff.cancelled(application.arrival().caseNumber(), name(application.applicant()), why);
        applications.save(application.writeOff(why.at()));
    }

    private void writeOff(ExpressionOfInterest interest, Cancelled why) {
        writeOff.cancelled(interest.caseNumber(), name(interest.applicant()), why);
        interests.save(interest.writeOff(why.at()));
    }

    private String name(ApplicantId applicant) {
        return applicants.require(applicant).name();
    }
}
