package se.delmos.statsbidrag.messages.usecase;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Applications.WrittenOff;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.messages.model.Message.Sender;
import se.delmos.statsbidrag.messages.usecase.ThreadPage.Head;
import se.delmos.statsbidrag.review.Reviews;

/** Who takes part in the messages of a case: the applicant's members, and the officers who have declared no conflict. */
@Component
class Participants {

    private final Applications applications;
    private final Applicants applicants;
    private final Reviews reviews;
    private final MessageDiary diary;
    private final CurrentActor currentActor;

    Participants(
            Applications applications,
            Applicants applicants,
            Reviews reviews,
            MessageDiary diary,
            CurrentActor currentActor) {
        this.applications = applications;
        this.applicants = applicants;
        this.reviews = reviews;
        this.diary = diary;
        this.currentActor = currentActor;
    }

    /** Returns the case for a person who may read its messages; refuses everybody else (R-FL-01, R-FL-02). */
    ApplicationView requireReader(ApplicationId id) {
        var person = currentActor.require();
        var application =
                applications.writtenOff(id).map(WrittenOff::application).orElseGet(() -> applications.require(id));
        if (person.has(Role.APPLICANT)) {
            applicants.requireRight(application.applicant(), MemberRight.WRITER);
        } else {
            reviews.refuseDisqualified(id);
            if (!person.has(Role.AUDITOR) && !isOfficer(person, id)) {
                throw new AccessDeniedException("%s is no officer of %s".formatted(person.id(), id));
            }
        }
        return application;
    }

    /** Returns the head of the case's thread, or refuses as for reading. */
    Head head(ApplicationId id) {
        var application = requireReader(id);
        var closed = diary.isClosed(application);
        return new Head(
                id,
                application.caseNumber(),
                applicants.require(application.applicant()).name(),
                application.title(),
                !closed && !isOnlyReader(),
                closed);
    }

    /** Returns as whom the signed-in person writes. The caller has refused those who may not. */
    Sender sender() {
        var person = currentActor.require();
        return new Sender(person.id(), !person.has(Role.APPLICANT));
    }

    boolean isOnlyReader() {
        return currentActor.require().has(Role.AUDITOR);
    }

    private boolean isOfficer(Actor person, ApplicationId id) {
        return reviews.of(id).isHandledBy(person);
    }
}
