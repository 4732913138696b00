/** Making, recording, showing and handing out decisions. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.decisions.usecase;
