package se.delmos.statsbidrag.registry;

import java.util.Optional;
import se.delmos.statsbidrag.documents.DocumentId;

/**
 * A record to enter in the diary.
 *
 * @param subject what it is, short, without personal data (5 kap. 2 § OSL)
 * @param counterparty who sent it or who it was sent to; the agency itself for what was drawn up
 */
public record NewRecord(Direction direction, String subject, String counterparty, Optional<DocumentId> document) {}
