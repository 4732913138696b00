package se.delmos.statsbidrag.ledger.model;

import java.util.UUID;

/** What the postings of one side say that an account should have. */
public record AccountSum(UUID account, long ore) {}
