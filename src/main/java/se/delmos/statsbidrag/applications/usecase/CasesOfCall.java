package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.stream.Stream;
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

/** What becomes of what has come in when its call is changed. Drafts stay as they are, to read. */
@Service
public class CasesOfCall implements CallCases {

    private static final String REASON = "part of the use case that changes a call, which carries the authorisation";

    private final ApplicationRepository applications;
    private final InterestRepository interests;
    private final DecidedApplications decided;
    private final Applicants applicants;
    private final Calls calls;
    private final WriteOff writeOff;
    private final Diary diary;
    private final CurrentActor actor;

    CasesOfCall(
            ApplicationRepository applications,
            InterestRepository interests,
            DecidedApplications decided,
            Applicants applicants,
            Calls calls,
            WriteOff writeOff,
            Diary diary,
            CurrentActor actor) {
        this.applications = applications;
        this.interests = interests;
        this.decided = decided;
        this.applicants = applicants;
        this.calls = calls;
        this.writeOff = writeOff;
        this.diary = diary;
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
    public void correctLateness(CallId id, String reason, Instant at) {
        var call = calls.require(id);
        undecided(id)
                .filter(application -> application.arrival().isWronglyLate(call.closesAt()))
                .forEach(application -> {
                    applications.save(application.correctLateness(reason, at));
                    diary.recordInTime(application.arrival().caseNumber(), call.closesAt(), reason);
                });
        unanswered(id)
                .filter(interest -> interest.arrival().isWronglyLate(call.interestClosesAt()))
                .forEach(interest -> {
                    interests.save(interest.correctLateness(reason, at));
                    diary.recordInterestInTime(interest.caseNumber(), call.interestClosesAt(), reason);
                });
    }

    @Override
    @Transactional
    @SystemOnly(reason = REASON)
    public void writeOff(CallId call, String reason, Instant at) {
        var why = new Cancelled(
                calls.require(call).title(), reason, actor.require().name(), at);
        undecided(call).forEach(application -> writeOff(application, why));
        unanswered(call).forEach(interest -> writeOff(interest, why));
    }

    private Stream<ExpressionOfInterest> unanswered(CallId call) {
        return interests.findByCallIdOrderByArrivalSubmittedAt(call.value()).stream()
                .filter(interest -> !interest.isAnswered());
    }

    private Stream<Application> undecided(CallId call) {
        var standing = decided.in(call);
        return applications.findByCallIdAndStageStatusOrderBySavedAt(call.value(), ApplicationStatus.SUBMITTED).stream()
                .filter(application -> !standing.contains(application.id()));
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
