/** The decision on one application and the policies it must satisfy. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.decisions.model;
