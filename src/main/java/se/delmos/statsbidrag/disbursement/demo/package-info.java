/** Payments of the practice installation and its pretended bank. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.disbursement.demo;
