package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.model.EvidenceRequest;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestStatus;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.AttachmentOwner;
import se.delmos.statsbidrag.documents.AttachmentState;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Registry;

/** The files that are handed in as evidence with an expression of interest. They change only while they are asked for. */
@Component
class EvidenceFiles {

    static final String KIND = "interest-evidence";

    private final Attachments attachments;
    private final Registry registry;
    private final Diary diary;

    EvidenceFiles(Attachments attachments, Registry registry, Diary diary) {
        this.attachments = attachments;
        this.registry = registry;
        this.diary = diary;
    }

    static AttachmentOwner owner(ExpressionOfInterest interest) {
        return new AttachmentOwner(KIND, interest.id().value());
    }

    /** Returns the owner of the files where they can be changed, and refuses otherwise. */
    AttachmentOwner changeable(ExpressionOfInterest interest) {
        refuseUnless(interest.status() == InterestStatus.ASKED, "evidence.not-asked");
        return owner(interest);
    }

    /** Returns the same for one file, which must not have been handed in for an earlier request. */
    AttachmentOwner changeable(ExpressionOfInterest interest, AttachmentId file) {
        var owner = changeable(interest);
        refuseUnless(added(interest).stream().anyMatch(one -> one.id().equals(file)), "evidence.handed-in");
        return owner;
    }

    /** Returns the files that are added for what is asked for now, whatever became of them. */
    List<AttachmentView> added(ExpressionOfInterest interest) {
        return attachments.listForSender(owner(interest)).stream()
                .filter(file -> isAdded(interest, file))
                .toList();
    }

    /** Returns the files that were handed in, whatever became of them. */
    List<AttachmentView> handedIn(ExpressionOfInterest interest) {
        return attachments.listForSender(owner(interest)).stream()
                .filter(file -> !isAdded(interest, file))
                .toList();
    }

    /** Returns what staff and the diary see of them. */
    List<AttachmentView> cleared(ExpressionOfInterest interest) {
        return handedIn(interest).stream().filter(AttachmentView::isCleared).toList();
    }

    /** Tells whether there is a file to hand in: one that was stopped is none. */
    boolean anyToHandIn(ExpressionOfInterest interest) {
        return added(interest).stream().anyMatch(file -> file.state() != AttachmentState.BLOCKED);
    }

    /** Takes away what was stopped before it could be handed in. */
    void removeStopped(ExpressionOfInterest interest) {
        stopped(added(interest)).forEach(file -> attachments.remove(owner(interest), file.id()));
    }

    /** Enters in the diary what was stopped after it was handed in, each once, and returns what was not there yet. */
    List<AttachmentView> enterStopped(ExpressionOfInterest interest) {
        var subject = diary.stoppedEvidence();
        var known = records(interest)
                .filter(entered -> entered.subject().equals(subject))
                .count();
        var news = stopped(handedIn(interest)).skip(known).toList();
        news.forEach(file -> diary.note(interest.caseNumber(), subject));
        return news;
    }

    private static Stream<AttachmentView> stopped(List<AttachmentView> files) {
        return files.stream().filter(file -> file.state() == AttachmentState.BLOCKED);
    }

    /** Enters in the diary what was handed in and is cleared, each document once. */
    void enter(ExpressionOfInterest interest, String party) {
        var known = registered(interest);
        cleared(interest).stream()
                .flatMap(file -> file.document().stream())
                .filter(document -> !known.contains(document))
                .forEach(document -> diary.recordEvidence(interest.caseNumber(), party, document));
    }

    private Set<DocumentId> registered(ExpressionOfInterest interest) {
        return records(interest).flatMap(entered -> entered.document().stream()).collect(Collectors.toSet());
    }

    private Stream<RecordView> records(ExpressionOfInterest interest) {
        return registry.find(interest.caseNumber()).orElseThrow().records().stream();
    }

    private static boolean isAdded(ExpressionOfInterest interest, AttachmentView file) {
        return interest.status() == InterestStatus.ASKED
                && interest.evidence()
                        .map(EvidenceRequest::askedAt)
                        .filter(asked -> !file.receivedAt().isBefore(asked))
                        .isPresent();
    }
}
