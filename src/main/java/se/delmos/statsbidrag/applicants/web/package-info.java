/** The page on which a person chooses the organisation to act for. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.applicants.web;
