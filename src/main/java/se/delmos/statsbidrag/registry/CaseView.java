package se.delmos.statsbidrag.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.documents.DocumentId;

/** A case with its records in the order they were entered. */
public record CaseView(
        CaseNumber number,
        String title,
        String party,
        Instant openedAt,
        Optional<Instant> closedAt,
        List<RecordView> records) {

    /** One record: {@code sequence} counts from 1 within the case. */
    public record RecordView(
            int sequence,
            Instant enteredAt,
            Direction direction,
            String subject,
            String counterparty,
            Optional<DocumentId> document) {}
}
