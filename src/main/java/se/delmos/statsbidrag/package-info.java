/** Statsbidrag: the system in which a Swedish state agency gives grants. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag;
