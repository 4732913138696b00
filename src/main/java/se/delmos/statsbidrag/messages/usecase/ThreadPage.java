package se.delmos.statsbidrag.messages.usecase;

import java.time.Instant;
import java.util.List;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The messages of a case, the oldest first. */
public record ThreadPage(Head head, List<Line> messages) {

    /**
     * The case that the messages are in.
     *
     * @param writable whether the reader may write: an auditor may not, and nobody in a closed case
     */
    public record Head(
            ApplicationId id, CaseNumber number, String organisation, String title, boolean writable, boolean closed) {}

    /**
     * One message.
     *
     * @param own whether the reader's own side wrote it
     */
    public record Line(String author, boolean fromAgency, boolean own, Instant sentAt, String content) {}
}
