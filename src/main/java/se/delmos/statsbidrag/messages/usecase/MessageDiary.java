package se.delmos.statsbidrag.messages.usecase;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.messages.model.Message;
import se.delmos.statsbidrag.registry.Direction;
import se.delmos.statsbidrag.registry.NewRecord;
import se.delmos.statsbidrag.registry.Registry;

/** Enters messages in the diary, which is kept in Swedish whatever the page's language. */
@Component
class MessageDiary {

    private final Registry registry;
    private final Documents documents;
    private final Applicants applicants;
    private final MessageSource texts;

    MessageDiary(Registry registry, Documents documents, Applicants applicants, MessageSource texts) {
        this.registry = registry;
        this.documents = documents;
        this.applicants = applicants;
        this.texts = texts;
    }

    void enter(Message message, ApplicationView application) {
        var outgoing = message.isFromAgency();
        var subject = texts.getMessage(
                outgoing ? "messages.diary.outgoing" : "messages.diary.incoming", new Object[0], Display.SWEDISH);
        var file = documents.store(
                "meddelande-"
                        + application
                                .caseNumber()
                                .toString()
                                .replaceAll("[^0-9]+", "-")
                                .substring(1) + ".txt",
                "text/plain;charset=UTF-8",
                message.content().getBytes(StandardCharsets.UTF_8));
        registry.record(
                application.caseNumber(),
                new NewRecord(
                        outgoing ? Direction.OUTGOING : Direction.INCOMING,
                        subject,
                        applicants.require(application.applicant()).name(),
                        Optional.of(file.id())));
    }

    /** Tells whether the case takes no more messages. */
    boolean isClosed(ApplicationView application) {
        return registry.find(application.caseNumber())
                .flatMap(found -> found.closedAt())
                .isPresent();
    }
}
