/** The calls of the practice installation: the round of 2018, an open call and a draft. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.calls.demo;
