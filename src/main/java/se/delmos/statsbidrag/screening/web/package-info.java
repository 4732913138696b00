/** The pages of what an officer should look into. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.screening.web;
