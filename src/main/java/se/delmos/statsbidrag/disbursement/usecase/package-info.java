/** What economists do with payments, and what the rest of the system reads of them. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.disbursement.usecase;
