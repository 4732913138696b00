package se.delmos.statsbidrag.documents.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.adapter.FileParts;
import se.delmos.statsbidrag.documents.model.VirusScanner;
import se.delmos.statsbidrag.documents.model.VirusScanner.NotScanned;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Lets the virus scanner see a file in quarantine. No transaction is open while the scanner works. */
@Service
public class ScanAttachment {

    private static final Logger LOG = LoggerFactory.getLogger(ScanAttachment.class);

    private final KeepVerdict keepVerdict;
    private final FileParts parts;
    private final VirusScanner scanner;

    ScanAttachment(KeepVerdict keepVerdict, FileParts parts, VirusScanner scanner) {
        this.keepVerdict = keepVerdict;
        this.parts = parts;
        this.scanner = scanner;
    }

    /** Returns whether there was an answer, now or before. Without one the file stays where it is. */
    @SystemOnly(reason = "answers an event and the clock; no page reaches it")
    public boolean scan(AttachmentId id) {
        if (!keepVerdict.isWanted(id)) {
            return true;
        }
        try {
            keepVerdict.keep(id, virusIn(id));
            return true;
        } catch (NotScanned noAnswer) {
            LOG.warn("Attachment {} stays in quarantine: {}", id, noAnswer.getMessage());
            keepVerdict.keepWaiting(id);
            return false;
        }
    }

    private Optional<String> virusIn(AttachmentId id) {
        try (var content = parts.ofQuarantined(id.value())) {
            return scanner.virusIn(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
