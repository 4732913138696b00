/** Decides some of the demo's prepared applications as its decision maker. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.decisions.demo;
