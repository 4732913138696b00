/** The round of 2018, as imported, and its full funnel with invented organisations. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.imports.demo;
