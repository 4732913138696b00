/** A row of a list of past grants, what became of it, and the runs that read such lists. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.imports.model;
