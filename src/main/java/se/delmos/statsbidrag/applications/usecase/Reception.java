package se.delmos.statsbidrag.applications.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationContent;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Arrival;
import se.delmos.statsbidrag.applications.model.Content;
import se.delmos.statsbidrag.applications.usecase.PromisedCopies.Kind;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.documents.DocumentId;

/** Receives what is handed in: a copy of exactly that as the first document of a new case, in the same transaction. */
@Component
class Reception {

    private final PromisedCopies copies;
    private final Diary diary;
    private final FileDiary files;
    private final Contents contents;
    private final Partners partners;
    private final JointInterests interests;
    private final Circumstances circumstances;

    Reception(
            PromisedCopies copies,
            Diary diary,
            FileDiary files,
            Contents contents,
            Partners partners,
            JointInterests interests,
            Circumstances circumstances) {
        this.copies = copies;
        this.diary = diary;
        this.files = files;
        this.contents = contents;
        this.partners = partners;
        this.interests = interests;
        this.circumstances = circumstances;
    }

    Arrival receive(Application application, Content content, CallView call) {
        var by = circumstances.person();
        var now = circumstances.now();
        var number = diary.openForApplication(call, contents.party(application));
        var arrival = Arrival.received(number, by, now, !call.isOpenAt(now));
        var page = contents.arriving(application, content, arrival);
        var copy = copyOf(page);
        diary.recordCopy(number, copy);
        files.enter(page);
        partners.handIn(application);
        interests.note(application, number);
        return arrival.withCopy(copy);
    }

    /** Receives changes in the case that is there, with a copy of exactly what they came to. */
    Arrival receiveChanges(Application application, Content content) {
        var before = application.arrival();
        var arrival = Arrival.received(before.caseNumber(), circumstances.person(), circumstances.now(), false);
        var page = contents.arriving(application, content, arrival);
        var copy = copyOf(page);
        diary.recordChange(before.caseNumber(), page.applicant().name(), copy);
        files.enter(page);
        partners.handIn(application);
        return arrival.withCopy(copy);
    }

    /** Receives completion, with a copy of what the application came to; it arrived when it did. */
    Arrival receiveCompletion(Application application, Content content) {
        var arrival = application.arrival();
        var page = contents.arriving(application, content, arrival);
        var copy = copyOf(page);
        diary.recordCompletion(arrival.caseNumber(), page.applicant().name(), copy);
        files.enter(page);
        return arrival.withCopy(copy);
    }

    private DocumentId copyOf(ApplicationContent content) {
        return copies.promise(
                Kind.APPLICATION,
                content,
                content.caseNumber(),
                content.submittedAt(),
                content.applicant().name());
    }
}
