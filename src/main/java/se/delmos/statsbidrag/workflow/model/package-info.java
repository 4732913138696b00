/** Where each process ought to stand, worked out from the state of the things it is about. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.workflow.model;
