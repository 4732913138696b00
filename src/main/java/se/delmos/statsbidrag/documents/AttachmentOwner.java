package se.delmos.statsbidrag.documents;

import java.util.UUID;

/**
 * What an attachment is handed in for.
 *
 * @param kind a word of the owning module, for instance {@code final-report}; a form with several upload fields has one
 *     for each
 */
public record AttachmentOwner(String kind, UUID id) {}
