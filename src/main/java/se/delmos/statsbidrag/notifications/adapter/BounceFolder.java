package se.delmos.statsbidrag.notifications.adapter;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.delmos.statsbidrag.notifications.usecase.DeliveryReport;
import se.delmos.statsbidrag.notifications.usecase.RecordBounce;

/**
 * The folder into which the mail server puts what comes back, laid out as a maildir: new messages in {@code new}, those
 * that have been read in {@code cur}. A message is moved when it has been recorded, so that none is lost.
 */
public class BounceFolder {

    private static final Logger LOG = LoggerFactory.getLogger(BounceFolder.class);
    private static final int AT_A_TIME = 100;

    private final Path folder;
    private final RecordBounce recordBounce;

    public BounceFolder(Path folder, RecordBounce recordBounce) {
        this.folder = folder;
        this.recordBounce = recordBounce;
    }

    /** Reads the messages that are new, and returns how many of them were of mail of ours. */
    public int read() throws IOException {
        var inbox = folder.resolve("new");
        if (!Files.isDirectory(inbox)) {
            return 0;
        }
        List<Path> arrived;
        try (Stream<Path> files = Files.list(inbox)) {
            arrived =
                    files.filter(Files::isRegularFile).sorted().limit(AT_A_TIME).toList();
        }
        var ours = 0;
        for (var message : arrived) {
            ours += (int) reports(message).stream().filter(recordBounce::record).count();
            keep(message);
        }
        return ours;
    }

    private static List<DeliveryReport> reports(Path message) throws IOException {
        try (var source = Files.newInputStream(message)) {
            return DeliveryStatusMail.read(source);
        } catch (MessagingException unreadable) {
            LOG.warn("Cannot read {} as a delivery report: {}", message.getFileName(), unreadable.getMessage());
            return List.of();
        }
    }

    private void keep(Path message) throws IOException {
        var read = Files.createDirectories(folder.resolve("cur"));
        Files.move(message, read.resolve(message.getFileName() + ":2,S"));
    }
}
