/** Publishing what was granted. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.opendata.usecase;
