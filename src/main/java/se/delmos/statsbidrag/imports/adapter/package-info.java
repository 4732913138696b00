/** Reads the CSV files: the list itself, and the reference data that completes it. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.imports.adapter;
