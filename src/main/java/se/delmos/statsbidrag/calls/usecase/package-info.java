/** Drafting, publishing and showing calls, and the appropriations they draw on. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.calls.usecase;
