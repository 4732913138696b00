/** The economist's page of repayments. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.recovery.web;
