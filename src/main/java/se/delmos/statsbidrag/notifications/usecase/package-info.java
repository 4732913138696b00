/** Writes notices of what has happened and sends each of them once. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.notifications.usecase;
