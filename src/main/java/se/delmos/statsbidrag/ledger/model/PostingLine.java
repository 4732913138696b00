package se.delmos.statsbidrag.ledger.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A posting as it is read in the book: from where to where. */
public record PostingLine(
        Instant at, @Nullable UUID actor, AccountKind from, AccountKind to, long amountOre, String key) {}
