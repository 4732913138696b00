package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.Letters;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.registry.CaseNumber;

/** Writes a case off: a short decision, registered and sent in the case, which is closed with it. */
@Component
class WriteOff {

    private static final String FILE_NAME = "beslut-om-avskrivning.pdf";
    private static final String PDF = "application/pdf";

    private final Documents documents;
    private final Letters letters;
    private final Diary diary;
    private final MessageSource texts;

    WriteOff(Documents documents, Letters letters, Diary diary, MessageSource texts) {
        this.documents = documents;
        this.letters = letters;
        this.diary = diary;
        this.texts = texts;
    }

    /** The applicant has taken it back: nobody judges anything, and so the decision is made automatically (28 § förvaltningslagen). */
    void takenBack(CaseNumber number, String party, Instant at) {
        diary.recordWithdrawal(number, party);
        var reason = text("applications.write-off.taken-back");
        carryOut(new WrittenOff(party, reason, text("applications.write-off.automatic")), number, at);
    }

    /** The call is cancelled, by a person of the agency. */
    void cancelled(CaseNumber number, String party, Cancelled why) {
        var reason = text("applications.write-off.cancelled", why.callTitle(), why.reason());
        var decider = text("applications.write-off.decider", why.decider());
        carryOut(new WrittenOff(party, reason, decider), number, why.at());
    }

    private void carryOut(WrittenOff page, CaseNumber number, Instant at) {
        var day = at.atZone(Display.STOCKHOLM).toLocalDate();
        var pdf = letters.pdf("write-off", Map.of("page", page, "caseNumber", number, "date", day));
        diary.recordWriteOff(
                number, page.party(), documents.store(FILE_NAME, PDF, pdf).id());
        diary.close(number, at);
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Display.SWEDISH);
    }

    /** What the decision says. */
    public record WrittenOff(String party, String reason, String decider) {}

    /** That a call was cancelled: which one, why, by whom and when. */
    record Cancelled(String callTitle, String reason, String decider, Instant at) {}
}
