/** Final reports of the practice installation. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.reporting.demo;
