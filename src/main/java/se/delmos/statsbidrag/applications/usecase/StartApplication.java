package se.delmos.statsbidrag.applications.usecase;

import java.util.HashMap;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.ApplicationStatus;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;

/**
 * Starts a draft for the organisation the person acts for, or returns the one it already has in the call. What the
 * organisation wrote before comes along: an earlier application where it asks for that, else its expression of interest. What
 * is registered of the organisation itself is newer than either, and takes their place.
 */
@Service
public class StartApplication {

    private final ApplicationRepository applications;
    private final Calls calls;
    private final Applicants applicants;
    private final Admission admission;
    private final CarriedOver carriedOver;
    private final OwnDetails details;
    private final Circumstances circumstances;

    StartApplication(
            ApplicationRepository applications,
            Calls calls,
            Applicants applicants,
            Admission admission,
            CarriedOver carriedOver,
            OwnDetails details,
            Circumstances circumstances) {
        this.applications = applications;
        this.calls = calls;
        this.applicants = applicants;
        this.admission = admission;
        this.carriedOver = carriedOver;
        this.details = details;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public ApplicationId start(CallId id, Optional<ApplicationId> model) {
        var call = calls.require(id);
        var applicant = circumstances.organisation();
        applicants.requireRight(applicant, MemberRight.WRITER);
        return applications
                .findByCallIdAndApplicantIdAndStageStatus(id.value(), applicant.value(), ApplicationStatus.DRAFT)
                .stream()
                .findFirst()
                .map(Application::id)
                .orElseGet(() -> startIn(call, applicant, model));
    }

    private ApplicationId startIn(CallView call, ApplicantId applicant, Optional<ApplicationId> model) {
        admission.require(call, applicant, circumstances.now());
        var draft = new Application(call.id(), call.form(), applicant, circumstances.person(), circumstances.now());
        var answers = new HashMap<>(carriedOver.answers(draft, call, model));
        answers.putAll(details.of(applicant, draft.form()).answers());
        draft.startFrom(answers, circumstances.person(), circumstances.now());
        return applications.save(draft).id();
    }
}
