/** Wordings and rules as they stand in the tables; filled by migrations, never changed by a user. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.ordinances.model;
