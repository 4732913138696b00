/** What the pages over many modules show. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.desk.usecase;
