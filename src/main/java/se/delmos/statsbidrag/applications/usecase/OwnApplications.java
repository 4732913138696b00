package se.delmos.statsbidrag.applications.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.Partnership;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.NotFound;

/** Finds an application for the members of its organisation and for nobody else. */
@Component
class OwnApplications {

    private final ApplicationRepository applications;
    private final PartnershipRepository partnerships;
    private final Applicants applicants;

    OwnApplications(ApplicationRepository applications, PartnershipRepository partnerships, Applicants applicants) {
        this.applications = applications;
        this.partnerships = partnerships;
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

    /** Returns the application for one who may write its answers: a writer of the organisation, or of a partner that may. */
    Application requireForAnswering(ApplicationId id) {
        return answerable(applications.findById(id.value()).orElseThrow(() -> new NotFound(id)));
    }

    /** Returns the same, and keeps others from it until the transaction ends. */
    Application lockForAnswering(ApplicationId id) {
        return answerable(applications.findLockedById(id.value()).orElseThrow(() -> new NotFound(id)));
    }

    private Application answerable(Application application) {
        if (writingPart(application).isEmpty()) {
            applicants.requireRight(application.applicant(), MemberRight.WRITER);
        }
        return application;
    }

    /** Returns the application for one who may open its files: a member, or a writer of a partner that may write. */
    Application requireForFiles(ApplicationId id) {
        var application = applications.findById(id.value()).orElseThrow(() -> new NotFound(id));
        if (writingPart(application).isEmpty()) {
            applicants.requireRight(application.applicant(), MemberRight.READER);
        }
        return application;
    }

    /** Returns the part by which the person writes in another organisation's application. */
    Optional<PartnershipId> writingPart(Application application) {
        return applicants.mayAct(application.applicant(), MemberRight.READER)
                ? Optional.empty()
                : partnerships.of(application.id()).stream()
                        .filter(Partnership::mayWrite)
                        .filter(partnership -> applicants.mayAct(partnership.partner(), MemberRight.WRITER))
                        .map(Partnership::id)
                        .findFirst();
    }

    /** Returns where the person goes on when a section is left, or once there is nothing more to write. */
    String home(Application application) {
        return writingPart(application)
                .map(part -> "/mina-sidor/samverkan/" + part)
                .orElse("/mina-sidor/ansokningar/" + application.id()
                        + (application.stage().isBeingWritten() ? "" : "/kvitto"));
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
