/** Posting, reading and verifying the ledger. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.ledger.usecase;
