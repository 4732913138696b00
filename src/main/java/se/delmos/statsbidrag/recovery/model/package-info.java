/** Repayments of unused money. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.recovery.model;
