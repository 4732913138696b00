/** Keeping and reading the diary. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.registry.usecase;
