/** Finding and registering persons. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.identity.usecase;
