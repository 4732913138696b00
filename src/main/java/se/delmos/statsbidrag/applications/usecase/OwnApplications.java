package se.delmos.statsbidrag.applications.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.NotFound;

/** Finds an application for the members of its organisation and for nobody else. */
@Component
class OwnApplications {

    private final ApplicationRepository applications;
    private final Applicants applicants;

    OwnApplications(ApplicationRepository applications, Applicants applicants) {
        this.applications = applications;
        this.applicants = applicants;
    }

    /** Returns the application for a member who may look at it. */
    Application requireForReading(ApplicationId id) {
        var application = applications.findById(id.value()).orElseThrow(() -> new NotFound(id));
        applicants.requireRight(application.applicant(), MemberRight.READER);
        return application;
    }

    Application require(ApplicationId id) {
        var application = applications.findById(id.value()).orElseThrow(() -> new NotFound(id));
        applicants.requireRight(application.applicant(), MemberRight.WRITER);
        return application;
    }

    /** Returns the application for a writer, and keeps others from it until the transaction ends. */
    Application requireForWriting(ApplicationId id) {
        var application = applications.findLockedById(id.value()).orElseThrow(() -> new NotFound(id));
        applicants.requireRight(application.applicant(), MemberRight.WRITER);
        return application;
    }

    /** Returns the call of an application, which is asked before its rights: nothing but that is told. */
    CallId callOf(ApplicationId id) {
        return applications.findCallOf(id.value()).map(CallId::new).orElseThrow(() -> new NotFound(id));
    }

    /** Returns the application for its signatory, and keeps others from it until the transaction ends. */
    Application requireForSubmitting(ApplicationId id) {
        var application = applications.findLockedById(id.value()).orElseThrow(() -> new NotFound(id));
        applicants.requireRight(application.applicant(), MemberRight.SIGNATORY);
        return application;
    }

    boolean mayWrite(Application application) {
        return applicants.mayAct(application.applicant(), MemberRight.WRITER);
    }

    boolean maySubmit(Application application) {
        return applicants.mayAct(application.applicant(), MemberRight.SIGNATORY);
    }

    void save(Application application) {
        applications.save(application);
    }
}
