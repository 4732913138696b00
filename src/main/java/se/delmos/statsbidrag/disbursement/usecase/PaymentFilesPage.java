package se.delmos.statsbidrag.disbursement.usecase;

import java.time.Instant;
import java.util.List;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.kernel.Money;

/** Payment files and bank answers, and what is ready for the next file. */
public record PaymentFilesPage(int ready, Money readySum, List<FileRow> files, List<AnswerRow> answers) {

    /** One payment file: {@code open} orders have no answer yet. */
    public record FileRow(
            PaymentFileId id,
            String name,
            Instant writtenAt,
            String writtenBy,
            int orders,
            Money total,
            int open,
            int refused,
            String sha256) {}

    /** One bank answer that was read and changed something. */
    public record AnswerRow(String fileName, Instant readAt, String readBy, int paid, int rejected) {}
}
