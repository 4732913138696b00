package se.delmos.statsbidrag.notifications.adapter;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.notifications.usecase.DeliveryReport;

/** Reads a delivery status notification (RFC 3464) into what it says of mail of ours. */
final class DeliveryStatusMail {

    private static final Pattern OWN_ID = Pattern.compile("<([0-9a-f-]{36})@statsbidrag>");
    private static final Pattern TYPED = Pattern.compile("^[^;]+;\\s*");

    private DeliveryStatusMail() {}

    /** Returns the recipients that a message reports as failed; none where it is not a report, or not of mail of ours. */
    static List<DeliveryReport> read(InputStream source) throws MessagingException, IOException {
        var message = new MimeMessage(Session.getInstance(new Properties()), source);
        if (!(message.getContent() instanceof MultipartReport report)
                || !(report.getReport() instanceof DeliveryStatus status)) {
            return List.of();
        }
        var notice = noticeOf(report.getReturnedMessage());
        var failed = new ArrayList<DeliveryReport>();
        for (var index = 0; index < status.getRecipientDSNCount() && notice.isPresent(); index++) {
            reportOf(notice.get(), status.getRecipientDSN(index)).ifPresent(failed::add);
        }
        return failed;
    }

    private static Optional<DeliveryReport> reportOf(UUID notice, InternetHeaders fields) {
        if (!"failed".equals(value(fields, "Action").toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        var status = value(fields, "Status");
        var original = value(fields, "Original-Recipient");
        var address = original.isEmpty() ? value(fields, "Final-Recipient") : original;
        return Optional.of(new DeliveryReport(
                notice, address, status.startsWith("5"), (status + " " + value(fields, "Diagnostic-Code")).strip()));
    }

    /** Returns a field without its type: {@code rfc822; anna@example.se} is {@code anna@example.se}. */
    private static String value(InternetHeaders fields, String name) {
        var value = fields.getHeader(name, null);
        return value == null
                ? ""
                : TYPED.matcher(value.replaceAll("\\s+", " ")).replaceFirst("").strip();
    }

    private static Optional<UUID> noticeOf(@Nullable MimeMessage returned) throws MessagingException {
        if (returned == null || returned.getMessageID() == null) {
            return Optional.empty();
        }
        var id = OWN_ID.matcher(returned.getMessageID().strip());
        return id.matches() ? Optional.of(UUID.fromString(id.group(1))) : Optional.empty();
    }
}
