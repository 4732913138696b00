/** Stored documents in parts, with their checksums. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.documents.model;
