/** Accounts and the postings that move money between them. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.ledger.model;
