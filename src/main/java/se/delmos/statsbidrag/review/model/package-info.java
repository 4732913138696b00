/** The review of one application and the formal rules, one class per rule id. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.review.model;
