package se.delmos.statsbidrag.notifications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.delmos.statsbidrag.notifications.model.Notice;

/**
 * What staff see of the system's mail: the templates, and one page of what was sent.
 *
 * @param search the case number asked for, as written; empty for all
 * @param failed whether only what did not arrive is shown
 */
public record LogPage(
        List<Template> templates, String search, boolean failed, List<Row> rows, long total, int page, int pages) {

    /** A template by its key, and whom it is for. */
    public record Template(String key, String audience) {}

    /** A notice in the log. */
    public record Row(
            UUID id,
            Instant createdAt,
            String template,
            String organisation,
            String address,
            Optional<String> caseNumber,
            String state,
            int attempts,
            Optional<Instant> sentAt,
            Optional<String> answer,
            boolean resendable) {

        static Row of(Notice notice, String organisation) {
            return new Row(
                    notice.id(),
                    notice.createdAt(),
                    notice.template(),
                    organisation,
                    notice.recipient(),
                    notice.caseNumber(),
                    notice.state().name(),
                    notice.attempts(),
                    notice.sentAt(),
                    notice.answer(),
                    notice.isResendable());
        }

        /** Returns how the state is shown: the kind of the status tag. */
        public String kind() {
            return switch (state) {
                case "SENT" -> "done";
                case "WAITING" -> "waiting";
                default -> "stop";
            };
        }
    }
}
