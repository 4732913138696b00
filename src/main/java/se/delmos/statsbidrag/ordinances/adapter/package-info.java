/** Amounts that the product ships as files. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.ordinances.adapter;
