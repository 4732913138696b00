/** What officers answered, and how alike two texts are. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.screening.model;
