/** A message, and who has read how far. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.messages.model;
