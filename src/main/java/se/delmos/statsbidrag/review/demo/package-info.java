/** Prepares the demo's applications as its officers, so that a case stands in every state. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.review.demo;
