package se.delmos.statsbidrag.applications.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationIntake;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.Arrival;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.applications.model.PastGrant;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Takes in the applications behind past grants, with a case in the diary like all others. */
@Service
public class PastApplications implements ApplicationIntake {

    private static final String NOT_INVITED = "Registrerad i efterhand; källan ger inget skäl.";

    private final ApplicationRepository applications;
    private final InterestRepository interests;
    private final Calls calls;
    private final Applicants applicants;
    private final Diary diary;
    private final Circumstances circumstances;

    PastApplications(
            ApplicationRepository applications,
            InterestRepository interests,
            Calls calls,
            Applicants applicants,
            Diary diary,
            Circumstances circumstances) {
        this.applications = applications;
        this.interests = interests;
        this.calls = calls;
        this.applicants = applicants;
        this.diary = diary;
        this.circumstances = circumstances;
    }

    @Override
    @Transactional
    @SystemOnly(reason = "carried out by the importer, which is run by an administrator")
    public ApplicationId recordPast(CallId call, ApplicantId applicant, Money amount, String purpose, String source) {
        var party = applicants.require(applicant).name();
        var round = calls.require(call);
        var number = diary.openForPastGrant(round, party, source);
        var arrival = Arrival.imported(number, circumstances.person(), circumstances.now());
        var past = Application.past(call, round.form(), applicant, new PastGrant(amount, purpose), arrival);
        return applications.save(past).id();
    }

    @Override
    @Transactional
    @SystemOnly(reason = "carried out by the seed of a past round, which is run by an administrator")
    public InterestId recordPastInterest(CallId id, ApplicantId applicant, String summary, boolean invited) {
        var call = calls.require(id);
        var party = applicants.require(applicant).name();
        var number = diary.openForInterest(call, party);
        var by = circumstances.sender();
        var interest = ExpressionOfInterest.past(call, applicant, summary, number, by);
        interests.save(invited ? interest.invite(by) : interest.decline(NOT_INVITED, by));
        diary.recordAnswer(number, party, invited);
        return interest.id();
    }
}
