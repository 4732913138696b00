package se.delmos.statsbidrag.documents;

import java.time.Instant;

/**
 * A document that had its id before its bytes.
 *
 * @param at when it was promised, which is when it counts as stored
 */
public record PromisedDocument(DocumentId id, String fileName, String mediaType, Instant at, byte[] content) {}
