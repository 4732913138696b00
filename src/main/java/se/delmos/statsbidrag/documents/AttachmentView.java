package se.delmos.statsbidrag.documents;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.delmos.statsbidrag.identity.ActorId;

/**
 * What is known of a received file.
 *
 * @param size in bytes
 * @param sha256 the checksum of its bytes, lower-case hexadecimal
 * @param edition counts from 1; a file that replaces another is its next edition
 * @param blockedBecause what the scanner called the virus it found
 * @param document its bytes, once cleared
 */
public record AttachmentView(
        AttachmentId id,
        AttachmentOwner owner,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        int edition,
        Instant receivedAt,
        ActorId receivedBy,
        AttachmentState state,
        Optional<String> blockedBecause,
        Optional<DocumentId> document) {

    private static final double STEP = 1000;

    /** Returns the size as people say it, with a decimal comma: {@code 340 kB}, {@code 1,2 MB}. */
    public String readableSize() {
        return size < STEP * STEP
                ? Math.max(1, Math.round(size / STEP)) + "\u00a0kB"
                : String.format(Locale.forLanguageTag("sv"), "%.1f\u00a0MB", size / STEP / STEP);
    }

    public boolean isCleared() {
        return state == AttachmentState.CLEARED;
    }
}
