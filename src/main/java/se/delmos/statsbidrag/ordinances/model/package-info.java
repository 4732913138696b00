/** Wordings and rules as they stand in the tables, filled by migrations; a rule's text is corrected by an administrator. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.ordinances.model;
