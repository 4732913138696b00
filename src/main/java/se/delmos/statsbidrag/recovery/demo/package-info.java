/** Repayments of the practice installation. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.recovery.demo;
