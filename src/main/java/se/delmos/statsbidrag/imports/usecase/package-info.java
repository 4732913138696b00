/** Importing a list of past grants, row by row. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.imports.usecase;
