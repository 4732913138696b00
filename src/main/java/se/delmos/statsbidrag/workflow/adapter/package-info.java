/** The events that have not reached their listeners. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.workflow.adapter;
