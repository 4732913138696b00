package se.delmos.statsbidrag.disbursement.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.disbursement.model.BankAnswer;
import se.delmos.statsbidrag.disbursement.model.BankAnswerRepository;
import se.delmos.statsbidrag.disbursement.usecase.AnswerSummary.Outcome;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Keeps the bank's answers as they came: they are vouchers of the bookkeeping. */
@Component
class AnswerArchive {

    private static final int NAME_LIMIT = 200;

    private final BankAnswerRepository answers;
    private final Documents documents;
    private final CurrentActor actor;
    private final Clock clock;

    AnswerArchive(BankAnswerRepository answers, Documents documents, CurrentActor actor, Clock clock) {
        this.answers = answers;
        this.documents = documents;
        this.actor = actor;
        this.clock = clock;
    }

    void keep(String fileName, byte[] content, AnswerSummary summary) {
        var name = fileName.length() > NAME_LIMIT ? fileName.substring(0, NAME_LIMIT) : fileName;
        var document = documents.store(name.isBlank() ? "bankens-svar.xml" : name, "application/xml", content);
        answers.save(new BankAnswer(
                document,
                actor.require().id(),
                clock.instant(),
                summary.count(Outcome.PAID),
                summary.count(Outcome.REJECTED)));
    }
}
