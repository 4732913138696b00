/** What officers and decision makers do while a case is prepared, and what other modules may ask. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.review.usecase;
