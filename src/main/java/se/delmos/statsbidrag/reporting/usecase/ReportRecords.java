package se.delmos.statsbidrag.reporting.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.Letters;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.Direction;
import se.delmos.statsbidrag.registry.NewRecord;
import se.delmos.statsbidrag.registry.Registry;

/** The records of a final report in the diary, in the transaction that submits or approves it. */
@Component
class ReportRecords {

    private static final String AGENCY = "Delegationen mot segregation";

    private final Registry registry;
    private final Documents documents;
    private final Letters letters;
    private final CurrentActor actor;

    ReportRecords(Registry registry, Documents documents, Letters letters, CurrentActor actor) {
        this.registry = registry;
        this.documents = documents;
        this.letters = letters;
        this.actor = actor;
    }

    DocumentId registerSubmitted(ReportPage page, Instant at) {
        var number = page.grant().caseNumber();
        var copy = letters.pdf(
                "final-report",
                Map.of(
                        "date", LocalDate.ofInstant(at, Display.STOCKHOLM),
                        "caseNumber", number,
                        "submittedAt", at,
                        "submittedBy", actor.require().name(),
                        "page", page));
        var document = documents
                .store("slutrapport-" + number.replaceAll("[^0-9]+", "-") + ".pdf", "application/pdf", copy)
                .id();
        registry.record(
                CaseNumber.of(number),
                new NewRecord(Direction.INCOMING, "Slutrapport", page.grant().recipient(), Optional.of(document)));
        return document;
    }

    /** Registers the approval; with nothing to come back the case is closed at once. */
    void registerApproved(CaseNumber number, boolean nothingLeft, Instant at) {
        registry.record(
                number, new NewRecord(Direction.DRAWN_UP, "Slutrapporten är godkänd", AGENCY, Optional.empty()));
        if (nothingLeft) {
            registry.close(number, at);
        }
    }
}
