/** A call from draft to published, and its window. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.calls.model;
