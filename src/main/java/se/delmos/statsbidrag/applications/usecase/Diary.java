package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.CaseView;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Direction;
import se.delmos.statsbidrag.registry.NewRecord;
import se.delmos.statsbidrag.registry.Registry;

/** Enters applications and expressions of interest in the diary, which is kept in Swedish whatever the page's language. */
@Component
class Diary {

    private static final int LONGEST_SUBJECT = 300;

    private final Registry registry;
    private final MessageSource texts;

    Diary(Registry registry, MessageSource texts) {
        this.registry = registry;
        this.texts = texts;
    }

    CaseNumber openForApplication(CallView call, String party) {
        var title = text("applications.diary.case", call.ordinance());
        var subject = text("applications.diary.received");
        return registry.openCase(title, party, new NewRecord(Direction.INCOMING, subject, party, Optional.empty()));
    }

    void recordCopy(CaseNumber number, DocumentId copy) {
        var subject = text("applications.diary.copy");
        registry.record(number, new NewRecord(Direction.DRAWN_UP, subject, agency(), Optional.of(copy)));
    }

    void recordFile(CaseNumber number, String party, String question, DocumentId file) {
        var subject = text("applications.diary.file", question);
        registry.record(number, new NewRecord(Direction.INCOMING, subject, party, Optional.of(file)));
    }

    /** Returns what the diary says of a file that the virus scanner stopped. */
    String stopped(String question) {
        return text("applications.diary.file-stopped", question);
    }

    void note(CaseNumber number, String subject) {
        registry.record(number, new NewRecord(Direction.DRAWN_UP, shortened(subject), agency(), Optional.empty()));
    }

    /** Notes in the case of an application which expression of interest belongs to it, and in that one's case likewise. */
    void noteMerged(CaseNumber number, CaseNumber interest, String sender) {
        note(number, text("applications.diary.merged", interest, sender));
        note(interest, text("applications.diary.merged-into", number));
    }

    void recordChange(CaseNumber number, String party, DocumentId copy) {
        var subject = text("applications.diary.changed");
        registry.record(number, new NewRecord(Direction.INCOMING, subject, party, Optional.of(copy)));
    }

    void recordCompletionAsked(CaseNumber number, String party) {
        var subject = text("completion.diary.asked");
        registry.record(number, new NewRecord(Direction.OUTGOING, subject, party, Optional.empty()));
    }

    void recordCompletion(CaseNumber number, String party, DocumentId copy) {
        var subject = text("completion.diary.handed-in");
        registry.record(number, new NewRecord(Direction.INCOMING, subject, party, Optional.of(copy)));
    }

    /** Returns how an application's case has gone so far. */
    Course course(CaseNumber number) {
        var found = registry.find(number);
        var copies = found.map(this::copies).orElse(List.of());
        return new Course(
                found.filter(opened -> copies.size() > 1).map(CaseView::openedAt),
                found.flatMap(this::completedAt),
                found.flatMap(CaseView::closedAt),
                copies.isEmpty() ? copies : copies.subList(0, copies.size() - 1));
    }

    private Optional<Instant> completedAt(CaseView opened) {
        var completion = text("completion.diary.handed-in");
        return opened.records().stream()
                .filter(record -> record.subject().equals(completion))
                .map(RecordView::enteredAt)
                .reduce((first, last) -> last);
    }

    /** Returns the copies of all that was handed in, in the order it came; the last one is what counts. */
    private List<Copy> copies(CaseView opened) {
        var kept = Set.of(
                text("applications.diary.copy"),
                text("applications.diary.changed"),
                text("completion.diary.handed-in"));
        return opened.records().stream()
                .filter(record -> kept.contains(record.subject()))
                .flatMap(record -> record.document().map(id -> new Copy(id, record.enteredAt())).stream())
                .toList();
    }

    /**
     * How an application's case has gone.
     *
     * @param replaced when that came in first which was changed since; nothing where it stands as it came
     * @param completedAt when completion came in last
     * @param earlier the copies of what has been replaced since, the oldest first
     */
    record Course(
            Optional<Instant> replaced,
            Optional<Instant> completedAt,
            Optional<Instant> closedAt,
            List<Copy> earlier) {}

    /** The copy of what was handed in once, and when. */
    public record Copy(DocumentId id, Instant at) {}

    void recordWithdrawal(CaseNumber number, String party) {
        var subject = text("applications.diary.withdrawn");
        registry.record(number, new NewRecord(Direction.INCOMING, subject, party, Optional.empty()));
    }

    /** Notes that the mark of a late arrival is corrected, with the reason. */
    void recordInTime(CaseNumber number, Instant closesAt, String reason) {
        recordInTime("applications.diary.in-time", number, closesAt, reason);
    }

    void recordInterestInTime(CaseNumber number, Instant closesAt, String reason) {
        recordInTime("interest.diary.in-time", number, closesAt, reason);
    }

    private void recordInTime(String key, CaseNumber number, Instant closesAt, String reason) {
        var last = Display.deadline(Display.lastMinute(closesAt), Display.SWEDISH);
        note(number, text(key, last, reason));
    }

    private static String shortened(String subject) {
        return subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT - 1) + "…" : subject;
    }

    /** Registers the decision to write the case off as sent to the party. */
    void recordWriteOff(CaseNumber number, String party, DocumentId decision) {
        var subject = text("applications.diary.written-off");
        registry.record(number, new NewRecord(Direction.OUTGOING, subject, party, Optional.of(decision)));
    }

    void close(CaseNumber number, Instant at) {
        registry.close(number, at);
    }

    CaseNumber openForPastGrant(CallView call, String party, String source) {
        var title = text("applications.diary.case", call.ordinance());
        var subject = text("applications.diary.past", source);
        return registry.openCase(title, party, new NewRecord(Direction.DRAWN_UP, subject, agency(), Optional.empty()));
    }

    CaseNumber openForInterest(CallView call, String party) {
        var title = text("applications.diary.interest-case", call.ordinance());
        var subject = text("applications.diary.interest-received");
        return registry.openCase(title, party, new NewRecord(Direction.INCOMING, subject, party, Optional.empty()));
    }

    void recordInterestCopy(CaseNumber number, DocumentId copy) {
        var subject = text("applications.diary.interest-copy");
        registry.record(number, new NewRecord(Direction.DRAWN_UP, subject, agency(), Optional.of(copy)));
    }

    void recordAnswer(CaseNumber number, String party, boolean invited) {
        var subject = text(invited ? "applications.diary.invited" : "applications.diary.declined");
        registry.record(number, new NewRecord(Direction.OUTGOING, subject, party, Optional.empty()));
    }

    void recordEvidenceAsked(CaseNumber number, String party) {
        var subject = text("applications.diary.evidence-asked");
        registry.record(number, new NewRecord(Direction.OUTGOING, subject, party, Optional.empty()));
    }

    /** Returns what the diary says of handed-in evidence that the virus scanner stopped. */
    String stoppedEvidence() {
        return text("applications.diary.evidence-stopped");
    }

    void recordEvidence(CaseNumber number, String party, DocumentId file) {
        var subject = text("applications.diary.evidence");
        registry.record(number, new NewRecord(Direction.INCOMING, subject, party, Optional.of(file)));
    }

    private String agency() {
        return text("applications.diary.agency");
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Display.SWEDISH);
    }
}
