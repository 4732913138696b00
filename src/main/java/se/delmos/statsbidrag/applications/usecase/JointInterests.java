package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationContent.Interest;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.applications.model.MergedInterest;
import se.delmos.statsbidrag.applications.model.MergedInterestRepository;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The expressions of interest that a joint application is built on: the lead applicant's own, and those of its partners. */
@Component
class JointInterests {

    private final InterestRepository interests;
    private final MergedInterestRepository merged;
    private final ApplicationRepository applications;
    private final Applicants applicants;
    private final InterestForms forms;
    private final Diary diary;
    private final Circumstances circumstances;

    JointInterests(
            InterestRepository interests,
            MergedInterestRepository merged,
            ApplicationRepository applications,
            Applicants applicants,
            InterestForms forms,
            Diary diary,
            Circumstances circumstances) {
        this.interests = interests;
        this.merged = merged;
        this.applications = applications;
        this.applicants = applicants;
        this.forms = forms;
        this.diary = diary;
        this.circumstances = circumstances;
    }

    /** Returns what an organisation was invited to a call on, under whatever identity it was sent. */
    Optional<ExpressionOfInterest> invited(CallView call, ApplicantId organisation) {
        return applicants.everyIdOf(organisation).stream()
                .flatMap(id -> interests.findByCallIdAndApplicantId(call.id().value(), id.value()).stream())
                .filter(interest -> interest.invitesTo(call))
                .findFirst();
    }

    /** Makes it part of the application, and the lead applicant's own with it. Refuses what is part of another. */
    void merge(ExpressionOfInterest interest, CallView call, Application application) {
        refuseIf(
                holder(interest)
                        .filter(other -> !other.id().equals(application.id()))
                        .isPresent(),
                "partners.interest.elsewhere");
        enter(interest, call, application);
        invited(call, application.applicant()).ifPresent(own -> enter(own, call, application));
    }

    private void enter(ExpressionOfInterest interest, CallView call, Application application) {
        if (merged.of(interest.id()).isEmpty()) {
            merged.save(MergedInterest.merge(interest, call, application.id(), circumstances.sender()));
        }
    }

    /** Lets an organisation's expression of interest go, when it is taken out of the application. */
    void release(Application application, ApplicantId organisation) {
        merged.of(application.id()).stream()
                .filter(interest -> applicants.everyIdOf(organisation).contains(interest.applicant()))
                .flatMap(interest -> merged.of(interest.id()).stream())
                .forEach(part -> merged.delete(part.release(circumstances.sender())));
    }

    /** Returns the application that an expression of interest is part of, unless its case is written off. */
    Optional<Application> holder(ExpressionOfInterest interest) {
        return merged.of(interest.id())
                .flatMap(part -> applications.findById(part.application().value()))
                .filter(application -> !application.stage().isWrittenOff());
    }

    /** Returns those of an application, for reading. */
    List<Interest> of(Application application, CallView call, Locale locale) {
        return merged.of(application.id()).stream()
                .map(interest -> shown(interest, call, locale))
                .toList();
    }

    Interest shown(ExpressionOfInterest interest, CallView call, Locale locale) {
        return new Interest(
                interest.caseNumber(),
                applicants.require(interest.applicant()).name(),
                interest.summary(),
                forms.parts(interest, call, locale));
    }

    /** Notes in every case concerned what belongs together, once the application has arrived. */
    void note(Application application, CaseNumber number) {
        for (var interest : merged.of(application.id())) {
            var sender = applicants.require(interest.applicant()).name();
            diary.noteMerged(number, interest.caseNumber(), sender);
        }
    }
}
