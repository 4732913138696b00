/** Final reports with their arithmetic and rules. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.reporting.model;
