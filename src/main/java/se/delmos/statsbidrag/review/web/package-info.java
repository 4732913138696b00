/** The pages where a case is prepared: conflict of interest, formal check, assessment and proposal. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.review.web;
