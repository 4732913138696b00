/** Storing, reading and making documents. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.documents.usecase;
