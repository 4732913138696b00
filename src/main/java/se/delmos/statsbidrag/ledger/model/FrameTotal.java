package se.delmos.statsbidrag.ledger.model;

import java.util.UUID;

/** What all grants of a frame have together on their accounts of one kind. */
public record FrameTotal(UUID budget, AccountKind kind, long leftOre, long receivedOre) {}
