package se.delmos.statsbidrag.documents;

import java.time.Instant;

/**
 * What is known of a stored document.
 *
 * @param size in bytes
 * @param sha256 the checksum of its bytes, lower-case hexadecimal
 */
public record DocumentView(
        DocumentId id, String fileName, String mediaType, long size, String sha256, Instant storedAt) {}
