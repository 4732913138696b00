/** The PDF library behind the letters. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.documents.adapter;
