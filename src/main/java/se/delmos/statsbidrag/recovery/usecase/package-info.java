/** Expecting, showing and recording repayments. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.recovery.usecase;
