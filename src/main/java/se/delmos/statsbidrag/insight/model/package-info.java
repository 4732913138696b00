/** Grants with their money, and the figures that are counted from them. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.insight.model;
