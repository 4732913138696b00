/** Looking for what an officer should look into, and keeping what the officer found. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.screening.usecase;
