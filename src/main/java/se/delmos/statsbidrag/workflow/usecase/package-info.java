/** Comparing the processes with the things they are about, and mending them. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.workflow.usecase;
