/** Answers what the law says on a day. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.ordinances.usecase;
