/** Sending and reading messages. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.messages.usecase;
