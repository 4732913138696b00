/** Payments and payment files with their rules: two persons, never more than granted, never twice. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.disbursement.model;
